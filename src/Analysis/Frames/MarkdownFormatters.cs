using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis;

/// <summary>How <see cref="Markdown"/> shows itself in a notebook; .NET Interactive finds it by the attribute.</summary>
internal sealed class MarkdownFormatters : ITypeFormatterSource
{
    public const string MimeType = "text/markdown";

    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
        [new Writer(MimeType, markdown => markdown.ToString()),
        new Writer(PlainTextFormatter.MimeType, markdown => markdown.ToPlainText())];

    private sealed class Writer(string mimeType, Func<Markdown, string> text) : TypeFormatter<Markdown>
    {
        public override string MimeType => mimeType;

        public override bool Format(Markdown value, FormatContext context)
        {
            context.Writer.Write(text(value));
            return true;
        }
    }
}
