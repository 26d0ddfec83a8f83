// What the notebooks share.
#r "none/Missing.dll"
#r "System.Xml"
using System.Globalization;
string Greet(string name) => $"hello {name} {new Sign().Mark}";
class Sign { public string Mark => "!"; }
