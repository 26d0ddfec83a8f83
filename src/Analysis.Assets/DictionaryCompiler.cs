using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Analysis.Assets;

/// <summary>Makes the dictionary file that Analysis maps into memory, from jieba's word list and its model of unknown words.</summary>
internal static class DictionaryCompiler
{
    /// <summary>The file's bytes, as <see cref="DictionaryHeader"/> describes them.</summary>
    /// <param name="wordList">A word, its frequency and its part of speech a line.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="InvalidDataException">A line has another form.</exception>
    public static byte[] Compile(string wordList, JiebaModel model)
    {
        var (words, total) = ReadWords(wordList);
        var names = words.Values.Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal).ToArray();
        // Entry 0 means "no word"; the commonest words share the first cache lines.
        var entries = words.Values.Distinct()
            .OrderByDescending(entry => entry.Frequency).ThenBy(entry => entry.Tag, StringComparer.Ordinal).ToArray();
        var numbers = entries.Select((entry, index) => (entry, index)).ToDictionary(pair => pair.entry, pair => pair.index + 1);
        var sorted = words.Keys.Order(StringComparer.Ordinal).ToArray();
        var codes = TrieBuilder.Codes(sorted);
        var ends = Array.ConvertAll(sorted, word => words[word].Frequency == 0 ? 0 : numbers[words[word]]);
        var cells = TrieBuilder.Build(sorted, ends, codes);

        using var file = new MemoryStream();
        Write(file, [new DictionaryHeader
        {
            Magic = DictionaryHeader.ExpectedMagic, Total = total, CellCount = cells.Length,
            EntryCount = entries.Length + 1, TagCount = names.Length,
        }]);
        Write(file, codes);
        Write(file, cells);
        Write<int>(file, [0, .. entries.Select(entry => entry.Frequency)]);
        Write<byte>(file, [0, .. entries.Select(entry => (byte)Array.IndexOf(names, entry.Tag))]);
        Write(file, [.. names.SelectMany(name => Encoding.ASCII.GetBytes(name.PadRight(DictionaryHeader.TagLength, '\0')))]);
        Write(file, model.Start);
        Write(file, model.Transitions);
        Write(file, model.Emissions);
        return file.ToArray();
    }

    private static void Write<T>(Stream file, T[] section)
        where T : unmanaged
    {
        file.Write(MemoryMarshal.AsBytes<T>(section));
        file.Write(new byte[(8 - (file.Position % 8)) % 8]);
    }

    // As jieba reads it: of a word given twice the last frequency holds, and both count towards the total.
    private static (Dictionary<string, (int Frequency, string Tag)> Words, long Total) ReadWords(string wordList)
    {
        var words = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var (line, index) in wordList.TrimEnd('\n').Split('\n').Select((line, index) => (line, index)))
        {
            var parts = line.Trim().Split(' ');
            if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
            {
                throw new InvalidDataException($"{SourceText.Words.Name}:{index + 1}: expected \"word frequency tag\", found \"{line}\".");
            }

            words[parts[0]] = (frequency, parts[2]);
            total += frequency;
        }

        return (words, total);
    }
}
