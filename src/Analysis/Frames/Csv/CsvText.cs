using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Analysis.Reading;

namespace Analysis.Frames;

/// <summary>The text of a file, which can be read as often as one likes.</summary>
/// <param name="name">The file's name, for messages.</param>
/// <param name="open">Begins at the first character, behind a byte order mark.</param>
internal sealed class CsvText(string name, Func<TextReader> open)
{
    private const int HeadLength = 1 << 16;

    public string Name { get; } = name;

    public TextReader Open() => open();

    /// <summary>The first characters, up to the last line's end among them where there are more; and whether there are more.</summary>
    public (string Text, bool Cut) Head()
    {
        using var reader = Open();
        var buffer = new char[HeadLength];
        var length = reader.ReadBlock(buffer, 0, HeadLength);
        return (new string(buffer, 0, length), length == HeadLength);
    }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FormatException">It holds no text.</exception>
    public static CsvText Of(string path, ICollection<Problem> problems)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
        {
            var found = Directory.Exists(path) ? "this is a folder" : "there is no such file";
            throw new FileNotFoundException($"{path}: {found}; expected a table (.csv, .tsv). A notebook's paths start from its own folder.", path);
        }

        var name = Path.GetFileName(path);
        var bytes = File.ReadAllBytes(path);

        // The common case is read from the bytes themselves: a large file is not held as text as well.
        return Utf8.IsValid(bytes) && !bytes.AsSpan().Contains((byte)0)
            ? new CsvText(name, () => new StreamReader(new MemoryStream(bytes), Encoding.UTF8))
            : Decoded(name, bytes, problems);
    }

    private static CsvText Decoded(string name, byte[] bytes, ICollection<Problem> problems)
    {
        var text = new TextDecoder().Decode(bytes, (severity, message) =>
        {
            if (severity == Severity.Error)
            {
                throw new FormatException($"{name}: {message}.");
            }

            problems.Add(new Problem(name, null, null, severity, message));
        }).ToString()!;

        // What stands for bytes that are no characters would go unseen among thousands of values.
        var damaged = text.AsSpan().IndexOfAny('\0', '\uFFFD');
        if (damaged < 0)
        {
            return new CsvText(name, () => new StringReader(text));
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"{name}:{text.AsSpan(0, damaged).Count('\n') + 1}");
        var found = text[damaged] == '\0' ? "a zero byte" : "bytes that are no character of its encoding";
        throw new FormatException($"{place}: found {found}; expected text. The file may be cut off or damaged: write it anew, as UTF-8.");
    }
}
