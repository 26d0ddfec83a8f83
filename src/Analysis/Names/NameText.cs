namespace Analysis;

/// <summary>An article as its names are sought in it: its text in simplified characters, of the same length, and its words.</summary>
internal sealed class NameText
{
    private readonly NameWord[] words;
    private readonly int[] starts;
    private readonly int[] ends;

    public NameText(CorpusCounts counts, int article, NameWord[] all)
    {
        var tokens = counts.Tokens;
        Written = counts.Articles[article].Text;
        Text = TraditionalText.Simplify(Written);
        starts = tokens.StartsOf(article).ToArray();
        ends = new int[starts.Length];
        words = new NameWord[starts.Length];
        for (var i = 0; i < starts.Length; i++)
        {
            ends[i] = starts[i] + tokens.LengthsOf(article)[i];
            words[i] = all[tokens.TermsOf(article)[i]];
        }
    }

    /// <summary>The text as the article writes it.</summary>
    public string Written { get; }

    /// <summary>The text in simplified characters.</summary>
    public string Text { get; }

    /// <summary>The number of words.</summary>
    public int Count => starts.Length;

    /// <summary>A word; outside of the text one that is none.</summary>
    public NameWord this[int word] => word >= 0 && word < words.Length ? words[word] : NameWord.None;

    /// <summary>Where a word begins.</summary>
    public int Start(int word) => starts[word];

    /// <summary>Where a word ends (exclusive).</summary>
    public int End(int word) => ends[word];

    /// <summary>Whether a word stands directly before the next one.</summary>
    public bool Joins(int word) => word >= 0 && word + 1 < starts.Length && ends[word] == starts[word + 1];

    /// <summary>Whether a word stands one middle dot before the next one.</summary>
    public bool JoinsByDot(int word) => word >= 0 && word + 1 < starts.Length && ends[word] + 1 == starts[word + 1] && IsDot(Text[ends[word]]);

    /// <summary>The word that stands directly before this one; one that is none where there is a gap.</summary>
    public NameWord Before(int word) => Joins(word - 1) ? words[word - 1] : NameWord.None;

    /// <summary>The word that stands directly behind this one; one that is none where there is a gap.</summary>
    public NameWord After(int word) => Joins(word) ? words[word + 1] : NameWord.None;

    /// <summary>The characters of some words.</summary>
    public string Of(int first, int last) => Text[starts[first]..ends[last]];

    /// <summary>The character at a place; a line's end outside of the text.</summary>
    public char At(int place) => place >= 0 && place < Text.Length ? Text[place] : '\n';

    /// <summary>The stretch of Latin script that stands in brackets at a place; null where none does.</summary>
    public string? Bracket(int place)
    {
        if (At(place) == ' ')
        {
            place++;
        }

        if (At(place) is not ('(' or '（') || !char.IsUpper(At(place + 1)))
        {
            return null;
        }

        var end = Text.AsSpan(place, Math.Min(60, Text.Length - place)).IndexOfAny(")），,");
        return end < 3 ? null : Text.Substring(place + 1, end - 1);
    }

    /// <summary>Whether a character stands between the parts of a foreign name.</summary>
    public static bool IsDot(char c) => c is '·' or '・' or '•' or '‧' or '∙' or '･' or '．';
}
