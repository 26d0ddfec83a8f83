using System.Globalization;
using Analysis.Display;
using Analysis.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// The cell tagged <c>parameters</c> (papermill's convention). An override replaces the variable's initial value in the cell's source, so
/// that a notebook run with parameters says which, and whatever the cell derives from them follows.
/// </summary>
public static class ParameterCell
{
    /// <summary>The variables that the notebook's parameters cell declares, in order; empty without such a cell.</summary>
    public static IReadOnlyList<Parameter> Read(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return Find(notebook) is { } cell
            ? [.. Declarations(cell.Source)
                .Select(declared => new Parameter(declared.Identifier.ValueText, TypeOf(declared), declared.Initializer!.Value.ToString()))]
            : [];
    }

    /// <summary>The notebook with other initial values in its parameters cell.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <param name="values">Values by variable, as text; an array takes its elements separated by commas.</param>
    /// <exception cref="ParameterException">A name is unknown or a value is not of its variable's type.</exception>
    public static Notebook Apply(Notebook notebook, string path, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            return notebook;
        }

        var cell = Find(notebook)
            ?? throw new ParameterException($"{path}: it has no cell tagged \"parameters\", so that -p {values.Keys.First()}=… has nothing "
            + $"to set; tag the cell that declares the variable.");
        var declared = Declarations(cell.Source).ToList();
        var source = cell.Source;
        // From the end of the text, so that the places of the earlier declarations hold.
        foreach (var (name, text) in values.OrderByDescending(entry => Place(declared, entry.Key, path)))
        {
            var initializer = declared[Place(declared, name, path)].Initializer!.Value;
            source = source[..initializer.SpanStart] + Literal(name, text, TypeOf(declared[Place(declared, name, path)]), path)
                + source[initializer.Span.End..];
        }

        return notebook with
        {
            Cells = [.. notebook.Cells.Select(other => ReferenceEquals(other, cell) ? cell with { Source = source }
            : other)]
        };
    }

    private static CodeCell? Find(Notebook notebook) => notebook.CodeCells.FirstOrDefault(cell => cell.Tags.Contains("parameters"));

    private static IEnumerable<VariableDeclaratorSyntax> Declarations(string source) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script))
        .GetCompilationUnitRoot().Members
            .SelectMany(member => member switch
            {
                FieldDeclarationSyntax field => field.Declaration.Variables,
                GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => local.Declaration.Variables,
                _ => default,
            })
            .Where(variable => variable.Initializer is not null);

    private static int Place(List<VariableDeclaratorSyntax> declared, string name, string path)
    {
        var place = declared.FindIndex(variable => variable.Identifier.ValueText == name);
        if (place >= 0)
        {
            return place;
        }

        var names = declared.ConvertAll(variable => variable.Identifier.ValueText);
        throw new ParameterException($"{path}: it has no parameter \"{name}\".{NearNames.Suggest(name, names)} Its parameters cell "
            + $"declares: {string.Join(", ", names)}.");
    }

    // `var` has the type of its literal; the sign of a number is an operator before it.
    private static string TypeOf(VariableDeclaratorSyntax variable)
    {
        var type = ((VariableDeclarationSyntax)variable.Parent!).Type;
        if (!type.IsVar)
        {
            return type.ToString().TrimEnd('?');
        }

        var value = variable.Initializer!.Value is PrefixUnaryExpressionSyntax signed ? signed.Operand : variable.Initializer.Value;
        return value switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value switch
            {
                string => "string",
                int => "int",
                long => "long",
                double => "double",
                decimal => "decimal",
                bool => "bool",
                _ => "var",
            },
            InterpolatedStringExpressionSyntax => "string",
            ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax => "string[]",
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression.ToString(),
            BaseObjectCreationExpressionSyntax created => (created as ObjectCreationExpressionSyntax)?.Type.ToString() ?? "var",
            _ => "var",
        };
    }

    private static string Literal(string name, string text, string type, string path)
    {
        var invariant = CultureInfo.InvariantCulture;
        var literal = type switch
        {
            "string" => Quote(text),
            "bool" => bool.TryParse(text, out var value) ? (value ? "true" : "false") : null,
            "int" => int.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var value) ? value.ToString(invariant) : null,
            "long" => long.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var value) ? value.ToString(invariant) + "L" : null,
            "double" => double.TryParse(text, NumberStyles.Float, invariant, out var value) && double.IsFinite(value)
            ? value.ToString("R", invariant) + "d" : null,
            "decimal" => decimal.TryParse(text, NumberStyles.Float, invariant, out var value) ? value.ToString(invariant) + "m" : null,
            "DateOnly" => DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var date)
            ? $"new DateOnly({date.Year}, {date.Month}, {date.Day})" : null,
            "string[]" => $"new[] {{ {string.Join(", ", text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Quote))} }}",
            _ => throw new ParameterException($"{path}: the parameter \"{name}\" cannot be given on the command line; expected a variable "
            + $"of type string, bool, int, long, double, decimal, DateOnly or string[], declared with a type or with a literal."),
        };
        return literal ?? throw new ParameterException($"{path}: the parameter \"{name}\" is of type {type}; \"{text}\" is "
            + $"none{(type == "DateOnly" ? " (expected yyyy-MM-dd)" : "")}.");
    }

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
