using System.Text;

namespace Analysis.Notebooks.Documents;

/// <summary>Notebooks as .ipynb files.</summary>
public static class NotebookFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="NotebookFormatException">The file is no notebook of nbformat 4.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static Notebook Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"{path}: there is no such file; expected a notebook (.ipynb).", path);
        }

        try
        {
            return IpynbReader.Read(File.ReadAllText(path, Utf8), path);
        }
        catch (DecoderFallbackException exception)
        {
            throw new NotebookFormatException($"{path}: byte {exception.Index} is not UTF-8; expected a Jupyter notebook (JSON in UTF-8).", exception);
        }
    }

    /// <summary>Writes a file as Jupyter's nbformat does; a failure in between leaves the old file as it was.</summary>
    public static void Write(Notebook notebook, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var temporary = path + ".tmp";
        File.WriteAllText(temporary, IpynbWriter.Write(notebook), Utf8);
        File.Move(temporary, path, overwrite: true);
    }
}
