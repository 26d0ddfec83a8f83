using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Pages;

/// <summary>C# as HTML, coloured from its syntax tree: <c>k</c> keyword, <c>t</c> type, <c>f</c> call, <c>s</c> string, <c>n</c> number,
/// <c>c</c> comment, <c>p</c> directive.</summary>
internal static class CodeHighlighter
{
    private static readonly CSharpParseOptions Script = CSharpParseOptions.Default.WithKind(SourceCodeKind.Script);

    /// <param name="code">One cell; code with errors is coloured as far as it parses.</param>
    /// <param name="han">The language of Chinese text in strings and comments.</param>
    public static string Html(string code, string han)
    {
        var html = new StringBuilder(code.Length * 2);
        foreach (var token in CSharpSyntaxTree.ParseText(code, Script).GetRoot().DescendantTokens())
        {
            Trivia(html, token.LeadingTrivia, han);
            Span(html, ClassOf(token), token.Text, han);
            Trivia(html, token.TrailingTrivia, han);
        }

        return html.ToString();
    }

    private static void Trivia(StringBuilder html, SyntaxTriviaList list, string han)
    {
        foreach (var trivia in list)
        {
            var kind = trivia.Kind();
            Span(html, trivia.IsDirective ? "p" : SyntaxFacts.IsTrivia(kind) && kind.ToString()
                .Contains("Comment", StringComparison.Ordinal) ? "c" : null, trivia.ToFullString(), han);
        }
    }

    private static void Span(StringBuilder html, string? name, string text, string han)
    {
        if (text.Length > 0)
        {
            var inner = HanText.Html(text, han);
            _ = name is null ? html.Append(inner) : html.Append(CultureInfo.InvariantCulture, $"<span class=\"{name}\">{inner}</span>");
        }
    }

    private static string? ClassOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "n",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringStartToken
        or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken
            or SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedRawStringEndToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken => "s",
        SyntaxKind.IdentifierToken => ClassOfName(token),
        var kind => SyntaxFacts.IsKeywordKind(kind) ? "k" : null,
    };

    private static string? ClassOfName(SyntaxToken token)
    {
        if (token.Parent is not SimpleNameSyntax name)
        {
            return null;
        }

        if (token.Text is "var" or "nameof" or "dynamic" || token.IsContextualKeyword())
        {
            return "k";
        }

        var called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (ExpressionSyntax)access : name;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? "f"
            : SyntaxFacts.IsInNamespaceOrTypeContext(name) ? "t" : null;
    }
}
