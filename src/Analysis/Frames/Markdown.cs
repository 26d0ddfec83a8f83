using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis;

/// <summary>
/// A text in Markdown, such as a notebook's answer. What stands in the code is Markdown; what is put into its holes is text that nobody
/// vouches for, and comes out as the text that it is, whatever signs of Markdown or HTML it has. In a notebook it shows itself as
/// <c>text/markdown</c>, and as <c>text/plain</c> where a front end does not trust Markdown.
/// </summary>
/// <example><c>Markdown.Of($"**{article.Source}** writes {count} times")</c></example>
[TypeFormatterSource(typeof(MarkdownFormatters), PreferredMimeTypes = [MarkdownFormatters.MimeType, PlainTextFormatter.MimeType])]
public sealed partial class Markdown
{
    private readonly string text;

    private Markdown(string text) => this.text = text;

    /// <summary>
    /// Markdown with holes. A text in a hole is escaped for Markdown and for HTML, with spaces for its line breaks; one that is the address
    /// of a link,
    /// <c>[…]({url})</c>, is kept where it leads to the web and is <c>#</c> otherwise. Markdown in a hole stays Markdown; a number or date
    /// is written in the invariant culture.
    /// </summary>
    /// <param name="text">An interpolated string, or several with a plus between them.</param>
    public static Markdown Of(Interpolated text) => new(text.ToString());

    /// <summary>The parts with a separator between them, which is Markdown; an empty text for nothing.</summary>
    /// <param name="separator">What stands between two parts, as it is.</param>
    /// <param name="parts">The parts.</param>
    public static Markdown Join(string separator, IEnumerable<Markdown> parts) =>
        new(string.Join(separator, parts.Select(part => part.text)));

    /// <summary>A text as it is: escaped, as in a hole.</summary>
    public static implicit operator Markdown(string text) => Of($"{text}");

    /// <summary>The text as Markdown, escaped for HTML too.</summary>
    public override string ToString() => text;

    /// <summary>What it says, without its signs.</summary>
    public string ToPlainText() => Markdig.Markdown.ToPlainText(text).TrimEnd('\n');

    // Entities, because each renderer knows them in Markdown and in HTML; a backslash before < or $ stays visible in some. An address alone
    // would become a link.
    [GeneratedRegex(@"[\t\n\v\f\r\x85\u2028\u2029]+|[\p{Cc}\u202A-\u202E\u2066-\u2069]|[\\`*_\[\]<>&""|~$@]|:(?=//)|(?<=mailto|tel):|(?<=www)\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Signs();

    // Hebrew, Arabic and the scripts beside them.
    [GeneratedRegex(@"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]", RegexOptions.CultureInvariant)]
    private static partial Regex RightToLeft();

    // What begins a list, a heading or indented code where it is the first of the text.
    [GeneratedRegex(@"^[ \-+#]|(?<=^[0-9]+)[.)](?= |$)", RegexOptions.CultureInvariant)]
    private static partial Regex SignsAtTheStart();

    [GeneratedRegex(@"[\\`*_()<>""|~$]", RegexOptions.CultureInvariant)]
    private static partial Regex SignsOfAddresses();

    private static string Entity(Match sign) => sign.ValueSpan[0] switch
    {
        '\t' or (>= '\n' and <= '\r') or '\x85' or '\u2028' or '\u2029' => " ",
        var character when char.IsControl(character) || character >= '\u202A' => "\uFFFD",
        // Jupyter's MathJax looks for formulas in what was rendered, but not across elements.
        var character and ('$' or '\\') => FormattableString.Invariant($"<span>&#{(int)character};</span>"),
        var character => FormattableString.Invariant($"&#{(int)character};"),
    };

    private static string Address(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? SignsOfAddresses().Replace(address.AbsoluteUri, sign => Uri.HexEscape(sign.ValueSpan[0])) : "#";

    /// <summary>What the compiler makes of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Interpolated
    {
        private readonly StringBuilder text;

        /// <param name="literalLength">The letters outside the holes.</param>
        /// <param name="formattedCount">The number of holes.</param>
        public Interpolated(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (16 * formattedCount));

        /// <summary>Adds Markdown.</summary>
        public void AppendLiteral(string value) => text.Append(value);

        /// <summary>Adds what stands in a hole.</summary>
        /// <param name="value">Markdown, or anything else, which is text; null is nothing.</param>
        /// <param name="format">The format of a number or a date.</param>
        public void AppendFormatted<T>(T value, string? format = null) => text.Append(value switch
        {
            Markdown markdown => markdown.text,
            IFormattable formattable => Escaped(formattable.ToString(format, CultureInfo.InvariantCulture)),
            _ => Escaped(value?.ToString() ?? ""),
        });

        /// <summary>The whole text.</summary>
        public override string ToString() => text.ToString();

        private string Escaped(string value)
        {
            if (text.Length > 1 && text[^1] == '(' && text[^2] == ']')
            {
                return Address(value);
            }

            var escaped = Signs().Replace(value, Entity);
            escaped = text.Length == 0 ? SignsAtTheStart().Replace(escaped, Entity) : escaped;
            // by itself, or the number behind a name in Hebrew would stand before it
            return RightToLeft().IsMatch(escaped) ? $"<bdi>{escaped}</bdi>" : escaped;
        }
    }
}
