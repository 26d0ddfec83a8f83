namespace Analysis;

/// <summary>An article as its names are sought in it: its text in simplified characters, of the same length, and its words.</summary>
internal sealed class NameText
{
    /// <summary>What stands between the parts of foreign names.</summary>
    public const string Dots = "·・•‧∙･．";

    private const int LongestTitle = 30;
    private static readonly string[] Media = ["时报", "日报", "周报", "晚报", "邮报", "周刊", "新闻", "晨报", "早报", "电讯报", "新闻网", "快报", "导报", "商报"];

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
    public bool JoinsByDot(int word) =>
        word >= 0 && word + 1 < starts.Length && ends[word] + 1 == starts[word + 1] && IsDot(Text[ends[word]]);

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

    /// <summary>Whether a character stands within an ordinary word of the dictionary.</summary>
    public bool IsWithinWord(int place)
    {
        var at = Array.BinarySearch(starts, place);
        var word = this[at < 0 ? ~at - 1 : at];
        return word.Length > 1 && ((word.IsInDictionary && !word.MayName && !word.IsForeign)
            || word.Tells(Cue.Role | Cue.Says | Cue.NotName));
    }

    /// <summary>Whether a character stands within an organisation of the dictionary.</summary>
    public bool IsOrganisationAt(int place)
    {
        var at = Array.BinarySearch(starts, place);
        return this[at < 0 ? ~at - 1 : at].IsOrganisation;
    }

    /// <summary>The end of what stands in 《》, where that begins at a place, and whether it is the name of a medium; 0 for none.</summary>
    public (int End, bool IsMedium) Title(int place)
    {
        if (At(place - 1) != '《' || Text.AsSpan(place,
            Math.Min(LongestTitle, Text.Length - place)).IndexOfAny("》《\n") is not (> 0 and var length) || Text[place + length] != '》')
        {
            return (0, false);
        }

        var behind = Text.AsSpan(place + length + 1);
        return (place + length, Media.Any(ending => Text.AsSpan(place, length).EndsWith(ending)) || behind.StartsWith("报道")
            || behind.StartsWith("称") || behind.StartsWith("记者") || behind.StartsWith("网站")
            || Text.AsSpan(0, place - 1).EndsWith("媒体") || Text.AsSpan(0, place - 1).EndsWith("杂志")
                || Text.AsSpan(0, place - 1).EndsWith("报纸"));
    }

    /// <summary>Whether a character stands between the parts of a foreign name.</summary>
    public static bool IsDot(char c) => Dots.Contains(c);
}
