using System.Text;

namespace Analysis;

/// <summary>
/// The texts of several articles one after the other, reduced to what shared passages compare: letters and digits in lower case. Each
/// position knows its article and its place in the original text.
/// </summary>
internal sealed class NormalizedTexts
{
    private readonly int[] runes;
    private readonly int[] offsets;
    private readonly int[] owners;
    private int count;

    public NormalizedTexts(IReadOnlyList<Article> articles)
    {
        var most = articles.Sum(article => article.Text.Length);
        (runes, offsets, owners, Starts) = (new int[most], new int[most], new int[most], new int[articles.Count + 1]);
        for (var article = 0; article < articles.Count; article++)
        {
            Add(articles[article].Text, article);
            Starts[article + 1] = count;
        }
    }

    /// <summary>Where each article begins; one more entry for the end of the last.</summary>
    public int[] Starts { get; }

    /// <summary>The lower-case letters and digits as code points.</summary>
    public ReadOnlySpan<int> Runes => runes.AsSpan(0, count);

    /// <summary>The article of a position.</summary>
    public int Owner(int position) => owners[position];

    /// <summary>A position's place in its article's text, in UTF-16 units.</summary>
    public int Offset(int position) => offsets[position];

    /// <summary>The place in the article's text just behind a position's letter.</summary>
    public int End(int position, string text) => offsets[position] + (char.IsHighSurrogate(text[offsets[position]]) ? 2 : 1);

    /// <summary>The code point before a position; at an article's start a negative number that no other article has.</summary>
    public int Before(int position) => position == Starts[owners[position]] ? -1 - owners[position] : runes[position - 1];

    /// <summary>Whether a cut before this position would split a word of a script that puts spaces between words.</summary>
    public bool IsInsideWord(int position) =>
        position > 0 && position < count && owners[position] == owners[position - 1]
        && offsets[position] == offsets[position - 1] + 1 && Context.IsSpaced(runes[position]) && Context.IsSpaced(runes[position - 1]);

    private void Add(string text, int owner)
    {
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune))
            {
                (runes[count], offsets[count], owners[count]) = (Rune.ToLowerInvariant(rune).Value, i, owner);
                count++;
            }

            i += length;
        }
    }
}
