using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Execution;

/// <summary>One variable of a notebook's cell tagged <c>parameters</c>.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Type">Its type as C# names it: <c>string</c>, <c>int</c>, <c>string[]</c>, ….</param>
/// <param name="Value">Its value as the C# expression in the cell.</param>
public sealed record Parameter(string Name, string Type, string Value)
{
    /// <summary>The texts in the value as they are at run time: one for a text, several for an array of texts, none for anything
    /// else.</summary>
    public IReadOnlyList<string> Texts =>
        [.. SyntaxFactory.ParseExpression(Value).DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
            .Select(literal => literal.Token.Value).OfType<string>()];
}
