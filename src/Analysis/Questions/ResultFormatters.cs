using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis;

/// <summary>How a <see cref="Result"/> shows itself in a notebook: as its answer.</summary>
internal sealed class ResultFormatters : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
        [new Writer(MarkdownFormatters.MimeType, answer => answer.ToString()),
        new Writer(PlainTextFormatter.MimeType, answer => answer.ToPlainText())];

    private sealed class Writer(string mimeType, Func<Markdown, string> text) : TypeFormatter<Result>
    {
        public override string MimeType => mimeType;

        public override bool Format(Result value, FormatContext context)
        {
            context.Writer.Write(text(value.Answer));
            return true;
        }
    }
}
