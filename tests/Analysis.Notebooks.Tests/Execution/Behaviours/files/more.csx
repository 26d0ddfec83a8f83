var more = 41;
