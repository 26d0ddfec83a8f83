void FromAFile() => throw new Exception("from a file");
