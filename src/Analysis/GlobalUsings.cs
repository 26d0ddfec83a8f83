global using Analysis.Statistics;
