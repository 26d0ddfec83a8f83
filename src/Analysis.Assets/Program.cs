using System.Text;
using Analysis.Assets;

if (args is not [var jieba, var plotly, var output])
{
    Console.Error.WriteLine("usage: Analysis.Assets JIEBA-FOLDER PLOTLY-ASSEMBLY OUTPUT-FOLDER");
    return 1;
}

try
{
    Directory.CreateDirectory(output);
    var model = JiebaModel.Read(SourceText.Emissions.ReadFile(jieba), SourceText.Transitions.ReadFile(jieba));
    Write("jieba.dict", DictionaryCompiler.Compile(SourceText.Words.ReadFile(jieba), model));
    Write("plotly.min.js", Encoding.UTF8.GetBytes(SourceText.Plotly.ReadResource(plotly)));
    Write("plotly.min.js.LICENSE.txt", Encoding.UTF8.GetBytes(Licence() + SourceText.PlotlyNotices.ReadResource(plotly)));
    return 0;
}
catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
{
    // The form in which MSBuild knows an error as one.
    Console.Error.WriteLine($"Analysis.Assets : error ANALYSIS001: {error.Message}");
    return 1;
}

// A file is there whole or not at all: the next build would take half a one for up to date.
void Write(string name, byte[] bytes)
{
    var file = Path.Combine(output, name);
    File.WriteAllBytes(file + ".new", bytes);
    File.Move(file + ".new", file, overwrite: true);
}

static string Licence()
{
    using var reader = new StreamReader(typeof(SourceText).Assembly.GetManifestResourceStream("plotly.js.txt")!);
    return reader.ReadToEnd().ReplaceLineEndings("\n");
}
