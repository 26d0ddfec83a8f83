#r "nuget: Newtonsoft.Json, 13.0.4"
var written = Newtonsoft.Json.JsonConvert.ToString("from a package");
