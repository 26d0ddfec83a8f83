using System.Globalization;
using System.Text;

namespace Analysis.Testing;

/// <summary>The gold set of dates (its conventions stand at the head of its file) and how well a recogniser does on it.</summary>
internal sealed class DateGoldSet
{
    public DateGoldSet(IReadOnlyList<Sentence> sentences) => Sentences = sentences;

    public IReadOnlyList<Sentence> Sentences { get; }

    public static DateGoldSet Read(string file)
    {
        var sentences = new List<Sentence>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split('\t');
            if (fields[0].Length == 0)
            {
                sentences[^1].Mentions.Add(new Mark(fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture), Day(fields[3]),
                    Day(fields[4]), fields[5], fields[6]));
            }
            else
            {
                sentences.Add(new Sentence(fields[0], fields[1], Day(fields[2]), fields[3], []));
            }
        }

        return new DateGoldSet(sentences);
    }

    public Score Measure(Func<Sentence, IEnumerable<Mark>> recognise, string? language = null)
    {
        int gold = 0, found = 0, spans = 0, values = 0;
        var misses = new StringBuilder();
        foreach (var sentence in Sentences.Where(sentence => language is null || sentence.Language == language))
        {
            var marks = recognise(sentence).ToArray();
            gold += sentence.Mentions.Count;
            found += marks.Length;
            foreach (var expected in sentence.Mentions)
            {
                var mark = Array.Find(marks, mark => mark.Offset == expected.Offset && mark.Text.Length == expected.Text.Length);
                spans += mark is null ? 0 : 1;
                var right = mark is not null && mark.Start == expected.Start && mark.End == expected.End;
                values += right ? 1 : 0;
                if (!right || mark != expected)
                {
                    misses.AppendLine(CultureInfo.InvariantCulture,
                        $"{sentence.Text}\n  expected {expected}\n  found    {mark?.ToString() ?? "nothing"}");
                }
            }

            foreach (var extra in marks.Where(mark => !sentence.Mentions.Exists(expected => expected.Offset == mark.Offset
                && expected.Text.Length == mark.Text.Length)))
            {
                misses.AppendLine(CultureInfo.InvariantCulture, $"{sentence.Text}\n  not a date by the gold set: {extra}");
            }
        }

        return new Score(gold, found, spans, values, misses.ToString());
    }

    /// <summary>Of each kind of mention (what its value rests upon and how fine it is) how many have their span and value.</summary>
    public IEnumerable<(string Kind, int Right, int All)> ByKind(Func<Sentence, IEnumerable<Mark>> recognise) =>
        from sentence in Sentences
        let marks = recognise(sentence).ToArray()
        from expected in sentence.Mentions
        let isRight = marks.Any(mark => (mark.Offset, mark.Text.Length, mark.Start, mark.End) == (expected.Offset, expected.Text.Length,
        expected.Start, expected.End))
        group isRight by $"{expected.Basis} {expected.Granularity}" into kind
        orderby kind.Key
        select (kind.Key, kind.Count(right => right), kind.Count());

    public static IEnumerable<Mark> Ours(Sentence sentence) =>
        DateRecognizer.Find(sentence.Text, sentence.Published?.ToDateTime(TimeOnly.MinValue)).Select(mention => new Mark(
            mention.Text, mention.Offset, mention.Start, mention.End, mention.Granularity?.ToString().ToLowerInvariant()
            ?? "-", mention.Basis.ToString().ToLowerInvariant()));

    private static DateOnly? Day(string text) => text == "-" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public sealed record Sentence(string Language, string Origin, DateOnly? Published, string Text, List<Mark> Mentions);

    public sealed record Mark(string Text, int Offset, DateOnly? Start, DateOnly? End, string Granularity, string Basis);

    /// <summary>Spans: same offset and length. Values: also the same start and end.</summary>
    public sealed record Score(int Gold, int Found, int Spans, int Values, string Misses)
    {
        public double Precision => Found == 0 ? 0 : (double)Spans / Found;

        public double Recall => (double)Spans / Gold;

        public double ExactValues => (double)Values / Gold;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{Gold} mentions, {Found} found: precision {Precision:F3}, recall {Recall:F3}, exact values {ExactValues:F3}");
    }
}
