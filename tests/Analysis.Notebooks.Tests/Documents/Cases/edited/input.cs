#!/usr/bin/env dotnet
// A notebook as a C# program: dotnet run runs this file, analysis convert makes a notebook of it. // %+
#:package Sep@0.18.0
#:package Humanizer@2.14.1
#:package Microsoft.DotNet.Interactive.Formatting@1.0.0-beta.26120.1
#:property ImplicitUsings=disable

using System; using System.IO; // %+
using System.Diagnostics; // %+
using System.Net;

// %% one
/*%-#r "nuget: Sep, 0.17.1"*/
/*%^1*/
    Console.WriteLine(1);
// %% two
/*%-using System.Diagnostics;*/
NotebookCell.Show( // %+
2
); // %+

// %% two
/*%^7*/3

// %% [end]
// %^1
record Edited(int A);
record Added(int B);
// %^2
class Lost;
// %^0
static class NotebookCell { }
