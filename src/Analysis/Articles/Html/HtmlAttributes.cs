namespace Analysis.Articles;

/// <summary>The attributes of a start tag one after the other, as the HTML standard's tokenizer reads them; values are raw (entities not decoded).</summary>
internal ref struct HtmlAttributes(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;

    public ReadOnlySpan<char> Name { get; private set; }

    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Where reading stands; at the tag's <c>&gt;</c> when <see cref="Ended"/>.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the tag's <c>&gt;</c> was met.</summary>
    public readonly bool Ended => Position < text.Length && text[Position] == '>';

    /// <summary>Reads the next attribute; false at the end of the tag or of the text.</summary>
    public bool MoveNext()
    {
        var at = Position;
        while (at < text.Length && (IsSpace(text[at]) || text[at] == '/'))
        {
            at++;
        }

        if (at >= text.Length || text[at] == '>')
        {
            Position = at;
            return false;
        }

        var start = at++;
        while (at < text.Length && text[at] is not ('=' or '>' or '/') && !IsSpace(text[at]))
        {
            at++;
        }

        Name = text[start..at];
        Value = default;
        var equals = SkipSpaces(at);
        Position = equals < text.Length && text[equals] == '=' ? ReadValue(SkipSpaces(equals + 1)) : at;
        return true;
    }

    /// <summary>The first attribute of that name, raw; empty where there is none.</summary>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> attributes, string name)
    {
        if (!attributes.Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }

        var reader = new HtmlAttributes(attributes);
        while (reader.MoveNext())
        {
            if (reader.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return reader.Value;
            }
        }

        return default;
    }

    private int ReadValue(int at)
    {
        if (at >= text.Length)
        {
            return at;
        }

        if (text[at] is '"' or '\'')
        {
            var length = text[(at + 1)..].IndexOf(text[at]);
            if (length < 0)
            {
                return text.Length;
            }

            Value = text.Slice(at + 1, length);
            return at + length + 2;
        }

        var start = at;
        while (at < text.Length && text[at] != '>' && !IsSpace(text[at]))
        {
            at++;
        }

        Value = text[start..at];
        return at;
    }

    private readonly int SkipSpaces(int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(char character) => character is ' ' or '\n' or '\r' or '\t' or '\f';
}
