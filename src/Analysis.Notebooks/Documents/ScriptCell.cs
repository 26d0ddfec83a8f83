using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using static System.FormattableString;

namespace Analysis.Notebooks.Documents;

/// <summary>One cell of C# on its way into a program, with marks that lead back.</summary>
/// <param name="source">The cell's text.</param>
/// <param name="program">What it puts elsewhere in the file.</param>
/// <param name="folder">The folder that its paths are relative to.</param>
/// <param name="where">The file and the cell, for warnings.</param>
/// <param name="depth">How many files load the one that the text is of; 0 for a cell.</param>
internal sealed class ScriptCell(string source, ScriptProgram program, string folder, string where, int depth = 0)
{
    private readonly List<(int From, int To, string Text)> edits = [];
    private readonly List<(TextSpan Span, string Before, string After)> moves = [];
    private string? problem;

    /// <summary>The cell's text in the program, or null where it has none.</summary>
    /// <param name="why">Why there is none, to stand directly behind the cell's or the file's name.</param>
    public string? Write(out string why)
    {
        var root = CSharpSyntaxTree.ParseText(WithoutDirectives(), ScriptFormat.Script).GetCompilationUnitRoot();
        foreach (var error in root.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error))
        {
            Refuse(error.Location.SourceSpan.Start, $"this is no C# ({error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)})");
        }

        foreach (var directive in root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DefineDirectiveTrivia)
            || trivia.IsKind(SyntaxKind.UndefDirectiveTrivia)))
        {
            Refuse(directive.SpanStart, "#define and #undef stand before all else in a program");
        }

        if (root.Externs.Count > 0 || root.AttributeLists.Count > 0)
        {
            Refuse(0, "aliases and attributes of assemblies have no place among cells");
        }

        foreach (var directive in root.Usings)
        {
            Place(directive);
        }

        foreach (var member in problem is null ? root.Members : [])
        {
            Place(member, last: member == root.Members[^1]);
        }

        var text = Text();
        why = problem ?? "";
        return problem is null ? text : null;
    }

    private void Refuse(int at, string what) =>
        problem ??= Invariant($"{Before(depth)}{Line(at)}: {what}");

    /// <summary>What stands between the name of a cell, or of a file that it loads, and the number of a line.</summary>
    public static string Before(int depth) => depth == 0 ? ":" : ", line ";

    private int Line(int at) => ScriptFormat.Lines(source).TakeWhile(line => line.Start <= at).Count();

    private string WithoutDirectives()
    {
        var blank = new StringBuilder(source);
        var directives = new ScriptDirectives(program, folder, where, depth);
        foreach (var span in ScriptDirectives.Find(source).ToList())
        {
            var line = source.Substring(span.Start, span.Length);
            if (directives.Say(line, Line(span.Start)) is { } said)
            {
                edits.Add((span.Start, span.End, said));
            }
            else
            {
                Refuse(span.Start, $"what follows \"{line.Trim()}\" is no C#");
            }

            blank.Remove(span.Start, span.Length).Insert(span.Start, new string(' ', span.Length));
        }

        return blank.ToString();
    }

    private void Place(UsingDirectiveSyntax directive)
    {
        var text = directive.ToString();
        if (!program.HasStatements)
        {
            program.UsingsInPlace.Add(text);
        }
        else if (TakeOut(directive.Span) && !program.Usings.Contains(text) && !program.UsingsInPlace.Contains(text))
        {
            program.Usings.Add(text);
        }
    }

    private void Place(MemberDeclarationSyntax member, bool last)
    {
        switch (member)
        {
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                TakeOut(member.Modifiers, modifier => modifier.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword);
                Move(member, "", "");
                return;
            case MethodDeclarationSyntax { ParameterList.Parameters: [var first, ..] } method when first.Modifiers
                .Any(SyntaxKind.ThisKeyword):
                TakeOut(method.Modifiers, modifier => modifier.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword);
                var opened = method.Modifiers.Any(SyntaxKind.PublicKeyword) || method.Modifiers.Any(SyntaxKind.InternalKeyword) ? ""
                    : " internal";
                var name = Invariant($"Extensions{program.Pieces.Count + moves.Count + 1}");
                Move(member, $"static class {name} {{{opened} {ScriptFormat.PutIn}\n", $"\n}} {ScriptFormat.PutIn}");
                return;
            case FieldDeclarationSyntax { AttributeLists.Count: 0 } or MethodDeclarationSyntax:
                TakeOut(member.Modifiers, modifier => modifier.Kind() is not (SyntaxKind.AsyncKeyword or SyntaxKind.UnsafeKeyword
                    or SyntaxKind.ConstKeyword or SyntaxKind.ExternKeyword));
                break;
            case GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } shown } when last:
                Show(shown.Expression);
                break;
            case GlobalStatementSyntax global:
                WarnOfReturn(global.Statement);
                break;
            default:
                Refuse(member.SpanStart, "a property, an event, an operator or a namespace cannot stand among statements");
                break;
        }

        program.HasStatements = true;
    }

    private void WarnOfReturn(StatementSyntax statement)
    {
        foreach (var ends in statement.DescendantNodesAndSelf(node =>
            node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>().Take(1))
        {
            program.Warnings.Add(Invariant($"{where}{Before(depth)}{Line(ends.SpanStart)}: ")
                + "\"return\" ends the cell in a notebook, but the whole program in a C# file.");
        }
    }

    private void TakeOut(SyntaxTokenList modifiers, Func<SyntaxToken, bool> which)
    {
        TextSpan? run = null;
        foreach (var modifier in modifiers.Where(which))
        {
            var span = modifier.TrailingTrivia is [var blank] && blank.IsKind(SyntaxKind.WhitespaceTrivia)
                ? TextSpan.FromBounds(modifier.SpanStart, modifier.FullSpan.End) : modifier.Span;
            if (run is { } before && before.End != span.Start)
            {
                TakeOut(before);
                run = null;
            }

            run = TextSpan.FromBounds(run?.Start ?? span.Start, span.End);
        }

        if (run is { } last)
        {
            TakeOut(last);
        }
    }

    private bool TakeOut(TextSpan span)
    {
        var text = source.Substring(span.Start, span.Length);
        if (text.Contains("*/", StringComparison.Ordinal) || text.Any(ScriptFormat.EndsLine))
        {
            Refuse(span.Start, "what is moved to the top or taken out stands on one line, and has no comment in it");
        }

        edits.Add((span.Start, span.End, $"{ScriptFormat.TakenOut}{text}*/"));
        return problem is null;
    }

    // With the comment that stands directly above it.
    private void Move(MemberDeclarationSyntax member, string before, string after)
    {
        var start = member.SpanStart;
        var lines = 0;
        foreach (var trivia in member.GetLeadingTrivia().Reverse())
        {
            lines = trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? lines + 1 : trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? lines : 0;
            if (lines > 1 || trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            {
                break;
            }

            start = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
                ? trivia.SpanStart : start;
        }

        moves.Add((TextSpan.FromBounds(start, member.Span.End), before, after));
    }

    private void Show(ExpressionSyntax expression)
    {
        // Only a call can be without a value; a function holds either. But what a function declares stays in it.
        var called = expression is InvocationExpressionSyntax or ConditionalAccessExpressionSyntax or AwaitExpressionSyntax
            && !expression.DescendantNodes().Any(node => node is VariableDesignationSyntax);
        var waits = expression.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => node is AwaitExpressionSyntax);
        var call = !called ? "NotebookCell.Show(" : waits ? "await NotebookCell.RunAsync(async () =>" : "NotebookCell.Run(() =>";
        var begin = $"{call} {ScriptFormat.PutIn}\n";
        var start = expression.SpanStart;
        var line = start;
        while (line > 0 && source[line - 1] is ' ' or '\t')
        {
            line--;
        }

        var (at, text) = ScriptSections.StartsLine(source, line) ? (line, begin) : (start, $"{ScriptFormat.Broken}\n{begin}");
        var ended = source.Length > 0 && ScriptFormat.EndsLine(source[^1]);
        edits.Add((at, at, text));
        edits.Add((source.Length, source.Length, $"{(ended ? "" : "\n")}); {ScriptFormat.PutIn}{(ended ? "\n" : "")}"));
    }

    private string Text()
    {
        var outside = edits.Where(edit => !moves.Exists(move => move.Span.Contains(TextSpan.FromBounds(edit.From, edit.To)))).ToList();
        foreach (var (span, before, after) in moves)
        {
            program.Pieces.Add(before + Edited(span.Start, span.End, edits.Where(edit => edit.From >= span.Start && edit.To <= span.End))
                + after);
            outside.Add((span.Start, span.End, Invariant($"{ScriptFormat.Moved}{program.Pieces.Count}*/")));
        }

        return Edited(0, source.Length, outside);
    }

    private string Edited(int start, int end, IEnumerable<(int From, int To, string Text)> within)
    {
        var text = new StringBuilder();
        var at = start;
        foreach (var (from, to, replacement) in within.OrderBy(edit => edit.From))
        {
            if (from < at)
            {
                Refuse(from, "what a program says elsewhere stands inside something that it says elsewhere");
                break;
            }

            text.Append(source, at, from - at).Append(replacement);
            at = to;
        }

        return text.Append(source, at, end - at).ToString();
    }
}
