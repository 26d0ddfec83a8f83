using System.Text;

namespace Analysis.Notebooks.Documents;

/// <summary>Notebooks as files: <c>.ipynb</c> with outputs, <c>.dib</c> and <c>.cs</c> without.</summary>
public static class NotebookFile
{
    /// <summary>The extensions, the first one's files with outputs.</summary>
    public static readonly IReadOnlyList<string> Extensions = [".ipynb", ".dib", ".cs"];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether files of this name hold outputs.</summary>
    public static bool HoldsOutputs(string path) => Extension(path) is not (".dib" or ".cs");

    /// <summary>Reads a file.</summary>
    /// <exception cref="NotebookFormatException">The file is no notebook.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static Notebook Read(string path) => Import(path).Notebook;

    /// <summary>Reads a file in the format that its extension names, .ipynb where it names none, and says what of it a notebook cannot
    /// hold.</summary>
    /// <exception cref="NotebookFormatException">The file is no notebook.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static ImportedNotebook Import(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path}: there is no such file; expected a notebook (.ipynb, .dib or .cs).", path);
        }

        var bytes = File.ReadAllBytes(path);
        return Extension(path) switch
        {
            ".dib" => new ImportedNotebook(DibReader.Read(Text(bytes, path), path), []),
            ".cs" => ScriptReader.Read(Text(bytes, path), path),
            _ => new ImportedNotebook(IpynbReader.TryRead(bytes) ?? IpynbReader.Read(Text(bytes, path), path), []),
        };
    }

    /// <summary>Writes an .ipynb file as Jupyter's nbformat does; a failure in between leaves the old file as it was.</summary>
    public static void Write(Notebook notebook, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        WholeFile.Write(path, text => IpynbWriter.Write(KernelSpec.Readable(notebook), text));
    }

    /// <summary>Writes a notebook in the format that the extension names.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">The new file.</param>
    /// <param name="from">The notebook's own file: warnings name it, and its folder is the one that <c>#load</c> and <c>#r</c> start
    /// from.</param>
    /// <returns>What the format cannot hold.</returns>
    public static IReadOnlyList<string> Export(Notebook notebook, string path, string from)
    {
        var (text, warnings) = Extension(path) switch
        {
            ".dib" => DibWriter.Write(notebook, from),
            ".cs" => ScriptWriter.Write(notebook, from, Folder(from), Folder(path)),
            _ => (IpynbWriter.Write(KernelSpec.Readable(notebook)), []),
        };
        WholeFile.Write(path, text);
        return warnings;
    }

    private static string Folder(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();

    private static string Text(byte[] bytes, string path)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            throw new NotebookFormatException(
                $"{path}: {TextPlace.Of(bytes, exception.Index)}: this is not UTF-8; expected a notebook in UTF-8.", exception);
        }
    }
}
