using Analysis.Embedded.Tests;

// `dotnet Analysis.Embedded.Tests.dll` prints what ProcessorTests compares; `dotnet test` does not come here.
Console.Write(ProcessorTests.Reductions());
