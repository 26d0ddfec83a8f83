using System.Text;

namespace Analysis;

/// <summary>Takes the text of a topic apart (<see cref="Topic"/>): or-groups of and-groups of words, phrases, expressions, brackets and
/// what is not to be there.</summary>
internal sealed class TopicParser
{
    private const int Deepest = 50;
    private const string Quotes = "\"“”„";

    private readonly string text;
    private readonly List<Leaf> leaves = [];
    private int at;

    public TopicParser(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        this.text = text;
        Condition = Either(false, 0);
        if (at < text.Length)
        {
            throw Wrong("a bracket closes that nothing opened");
        }

        if (leaves.TrueForAll(leaf => leaf.IsExcluded))
        {
            throw Wrong("it only says what is not to be there; add a word that is");
        }
    }

    /// <summary>The words in their order.</summary>
    public IReadOnlyList<Leaf> Leaves => leaves;

    /// <summary>Which of them an article must have.</summary>
    public Topic.Condition Condition { get; }

    private Topic.Condition Either(bool isExcluded, int depth)
    {
        var ways = new List<Topic.Condition> { All(isExcluded, depth) };
        while (IsOr())
        {
            ways.Add(All(isExcluded, depth));
        }

        return ways.Count == 1 ? ways[0] : new(seen => ways.Exists(way => way.Holds(seen)));
    }

    private Topic.Condition All(bool isExcluded, int depth)
    {
        var parts = new List<Topic.Condition>();
        while (Peek() is not ('\0' or '|' or '｜' or ')') && !Stands("OR"))
        {
            at += Stands("AND") ? 3 : 0;
            parts.Add(One(isExcluded, depth));
        }

        return parts.Count == 0 ? throw Wrong("a word is missing") : parts.Count == 1 ? parts[0]
            : new(seen => parts.TrueForAll(part => part.Holds(seen)));
    }

    private Topic.Condition One(bool isExcluded, int depth)
    {
        if (depth > Deepest)
        {
            throw Wrong("its brackets are nested too deeply");
        }

        switch (Peek())
        {
            case 'N' when Stands("NOT"):
                at += 3;
                var without = One(!isExcluded, depth + 1);
                return new(seen => !without.Holds(seen));
            case '-' when at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]):
                at++;
                var not = One(!isExcluded, depth + 1);
                return new(seen => !not.Holds(seen));
            case '(':
                at++;
                var group = Either(isExcluded, depth + 1);
                if (Peek() != ')')
                {
                    throw Wrong("a bracket is not closed");
                }

                at++;
                return group;
            case '/':
                var expression = Until("/", "an expression is not closed by a slash");
                var ignoresCase = at < text.Length && text[at] == 'i';
                at += ignoresCase ? 1 : 0;
                return Word(expression, isExcluded, true, ignoresCase);
            case var quote when Quotes.Contains(quote, StringComparison.Ordinal):
                return Word(Until(Quotes, "a quotation mark is not closed"), isExcluded, false);
            default:
                var start = at;
                while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('|' or '｜' or '(' or ')')
                    && !Quotes.Contains(text[at], StringComparison.Ordinal))
                {
                    at++;
                }

                return Word(text[start..at], isExcluded, false);
        }
    }

    private Topic.Condition Word(string word, bool isExcluded, bool isExpression, bool ignoresCase = false)
    {
        if (!isExpression && !word.Any(char.IsLetterOrDigit))
        {
            throw Wrong($"\"{word}\" has no letter or digit");
        }

        var number = leaves.Count;
        leaves.Add(new Leaf(word, isExpression, isExcluded, ignoresCase));
        return new(seen => seen[number]);
    }

    private string Until(string ends, string wrong)
    {
        var found = new StringBuilder();
        for (at++; at < text.Length && !ends.Contains(text[at], StringComparison.Ordinal); at++)
        {
            at += text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '/' ? 1 : 0;
            found.Append(text[at]);
        }

        return at < text.Length && at++ >= 0 && found.Length > 0 ? found.ToString().Trim() : throw Wrong(wrong);
    }

    // The words that press databases have for the signs.
    private bool Stands(string word) => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && at + word.Length < text.Length
        && char.IsWhiteSpace(text[at + word.Length]);

    private bool IsOr()
    {
        var length = Peek() is '|' or '｜' ? 1 : Stands("OR") ? 2 : 0;
        at += length;
        return length > 0;
    }

    private char Peek()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? text[at] : '\0';
    }

    private ArgumentException Wrong(string why) => new(FormattableString.Invariant(
        $"\"{text}\" is no topic: {why} (at character {Math.Min(at + 1, Math.Max(1, text.Length))}). Write words: a b for both, a | b for either, -a for not, \"a b\" for a phrase, /a.*b/ for a regular expression."));

    /// <summary>A word of a topic.</summary>
    /// <param name="Text">The word, phrase or expression.</param>
    /// <param name="IsExpression">Whether it is a regular expression.</param>
    /// <param name="IsExcluded">Whether it is not to be there.</param>
    /// <param name="IgnoresCase">Whether an expression ignores case.</param>
    internal sealed record Leaf(string Text, bool IsExpression, bool IsExcluded, bool IgnoresCase);
}
