using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Analysis.Assets;

/// <summary>Makes the dictionary file that Analysis maps into memory, from jieba's word list and its model of unknown words.</summary>
internal static class DictionaryCompiler
{
    private const double Never = -3.14e100;

    public static void Compile(string wordFile, string modelFile, string output)
    {
        var (words, total) = ReadWords(wordFile);
        var names = words.Values.Select(word => word.Tag).Distinct().Order(StringComparer.Ordinal).ToArray();
        // Entry 0 means "no word"; the commonest words share the first cache lines.
        var entries = words.Values.Distinct().OrderByDescending(entry => entry.Frequency).ThenBy(entry => entry.Tag, StringComparer.Ordinal).ToArray();
        var numbers = entries.Select((entry, index) => (entry, index)).ToDictionary(pair => pair.entry, pair => pair.index + 1);
        var sorted = words.Keys.Order(StringComparer.Ordinal).ToArray();
        var codes = TrieBuilder.Codes(sorted);
        var cells = TrieBuilder.Build(sorted, Array.ConvertAll(sorted, word => words[word].Frequency == 0 ? 0 : numbers[words[word]]), codes);
        var (start, transitions, emissions) = ReadModel(modelFile);

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        using var file = File.Create(output);
        Write(file, [new DictionaryHeader { Magic = DictionaryHeader.ExpectedMagic, Total = total, CellCount = cells.Length, EntryCount = entries.Length + 1, TagCount = names.Length }]);
        Write(file, codes);
        Write(file, cells);
        Write<int>(file, [0, .. entries.Select(entry => entry.Frequency)]);
        Write<byte>(file, [0, .. entries.Select(entry => (byte)Array.IndexOf(names, entry.Tag))]);
        Write(file, [.. names.SelectMany(name => Encoding.ASCII.GetBytes(name.PadRight(DictionaryHeader.TagLength, '\0')))]);
        Write(file, start);
        Write(file, transitions);
        Write(file, emissions);
    }

    private static void Write<T>(Stream file, T[] section)
        where T : unmanaged
    {
        file.Write(MemoryMarshal.AsBytes<T>(section));
        file.Write(new byte[(8 - (file.Position % 8)) % 8]);
    }

    // As jieba reads it: of a word given twice the last frequency holds, and both count towards the total.
    private static (Dictionary<string, (int Frequency, string Tag)> Words, long Total) ReadWords(string file)
    {
        var words = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        var total = 0L;
        foreach (var (line, index) in File.ReadLines(file).Select((line, index) => (line, index)))
        {
            var parts = line.Trim().Split(' ');
            if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
            {
                throw new InvalidDataException($"{file}:{index + 1}: expected \"word frequency tag\", found \"{line}\".");
            }

            words[parts[0]] = (frequency, parts[2]);
            total += frequency;
        }

        return (words, total);
    }

    private static (double[] Start, double[] Transitions, double[] Emissions) ReadModel(string file)
    {
        var lines = File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').ToArray();
        if (lines.Length != 9)
        {
            throw new InvalidDataException($"{file}: expected 9 lines without comments (start, 4 of transitions, 4 of emissions), found {lines.Length}.");
        }

        var emissions = new double[4 * DictionaryHeader.HanCount];
        Array.Fill(emissions, Never);
        for (var state = 0; state < 4; state++)
        {
            foreach (var item in lines[5 + state].Split(','))
            {
                if (item[0] is >= DictionaryHeader.FirstHan and <= DictionaryHeader.LastHan)
                {
                    emissions[((item[0] - DictionaryHeader.FirstHan) * 4) + state] = Number(item[2..]);
                }
            }
        }

        return (Row(lines[0]), [.. lines[1..5].SelectMany(Row)], emissions);
    }

    private static double[] Row(string line) => Array.ConvertAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), Number);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
