using Analysis.Assets;

if (args is not ["dictionary", var words, var model, var output])
{
    Console.Error.WriteLine("usage: Analysis.Assets dictionary WORDS MODEL OUTPUT");
    return 1;
}

DictionaryCompiler.Compile(words, model, output);
return 0;
