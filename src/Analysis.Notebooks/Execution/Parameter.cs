using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Execution;

/// <summary>One variable of a notebook's cell tagged <c>parameters</c>.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Type">Its type as C# names it: <c>string</c>, <c>int</c>, <c>string[]</c>, ….</param>
/// <param name="Value">Its value as the C# expression in the cell.</param>
public sealed record Parameter(string Name, string Type, string Value)
{
    /// <summary>The value of a text as it is at run time; null for other types and for expressions.</summary>
    public string? Text => SyntaxFactory.ParseExpression(Value) is LiteralExpressionSyntax { Token.Value: string text } ? text : null;
}
