#!/usr/bin/env dotnet
#:package Sep@0.17.1
#:package Humanizer@*
#:property LangVersion=preview
#:project ../lib/lib.csproj
// Reads a table.
using nietras.SeparatedValues;

Console.WriteLine(Sep.New(';'));
