using System.Text;

namespace Analysis;

/// <summary>jieba's words and model as the build compiled them (<c>jieba.dict</c>, beside this assembly), mapped into memory.</summary>
internal sealed class JiebaDictionary
{
    private const string FileName = "jieba.dict";
    private static readonly Lazy<JiebaDictionary> shared = new(() => new JiebaDictionary(FindFile()));
    private readonly MappedFile file;
    private readonly DictionaryHeader header;
    private readonly long cellsAt;
    private readonly long frequenciesAt;
    private readonly long tagsAt;
    private readonly long modelAt;
    private readonly string[] tagNames;

    public JiebaDictionary(string path)
    {
        file = new MappedFile(path);
        header = file.Section<DictionaryHeader>(0, 1)[0];
        if (header.Magic != DictionaryHeader.ExpectedMagic)
        {
            throw new InvalidDataException($"{path}: not a dictionary of this version (magic {header.Magic:X16}). Delete it and build "
                + $"again.");
        }

        unsafe
        {
            cellsAt = sizeof(DictionaryHeader) + (DictionaryHeader.CodeCount * sizeof(ushort));
            frequenciesAt = cellsAt + ((long)header.CellCount * sizeof(TrieCell));
        }

        tagsAt = Align(frequenciesAt + ((long)header.EntryCount * sizeof(int)));
        var namesAt = Align(tagsAt + header.EntryCount);
        modelAt = namesAt + (header.TagCount * DictionaryHeader.TagLength);
        tagNames = ReadTagNames(namesAt);
    }

    /// <summary>The dictionary beside this assembly, mapped on first use.</summary>
    public static JiebaDictionary Shared => shared.Value;

    /// <summary>The sum of all frequencies.</summary>
    public long Total => header.Total;

    public WordTrie Words
    {
        get
        {
            unsafe
            {
                return new WordTrie(file.Section<ushort>(sizeof(DictionaryHeader), DictionaryHeader.CodeCount),
                    file.Section<TrieCell>(cellsAt, header.CellCount));
            }
        }
    }

    /// <summary>The frequency of each entry; entry 0 is no word.</summary>
    public ReadOnlySpan<int> Frequencies => file.Section<int>(frequenciesAt, header.EntryCount);

    public WordModel Model =>
        new(file.Section<double>(modelAt, 4), file.Section<double>(modelAt + 32, 16),
            file.Section<double>(modelAt + 160, 4 * DictionaryHeader.HanCount));

    /// <summary>The part of speech of an entry, such as <c>n</c> or <c>ns</c>.</summary>
    public string TagOf(int entry) => tagNames[file.Section<byte>(tagsAt, header.EntryCount)[entry]];

    private static long Align(long offset) => (offset + 7) & ~7L;

    private static string FindFile()
    {
        // In a notebook the assembly lies in notebooks/lib, away from the host's own folder.
        string[] folders = [Path.GetDirectoryName(typeof(JiebaDictionary).Assembly.Location) ?? "", AppContext.BaseDirectory];
        return folders.Select(folder => Path.Combine(folder, FileName)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"{FileName} was not found beside Analysis.dll ({string.Join(", ", folders)}). The build "
                + $"puts it there; build again.");
    }

    private string[] ReadTagNames(long offset)
    {
        var bytes = file.Section<byte>(offset, header.TagCount * DictionaryHeader.TagLength);
        var names = new string[header.TagCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Encoding.ASCII.GetString(bytes.Slice(i * DictionaryHeader.TagLength, DictionaryHeader.TagLength).TrimEnd((byte)0));
        }

        return names;
    }
}
