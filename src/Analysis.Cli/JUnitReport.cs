using System.Globalization;
using System.Text;
using System.Xml;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>
/// How each cell went, in the XML that build servers read (https://github.com/testmoapp/junitxml): a notebook is a suite, a cell of code a
/// case. Times are left out, so that the same cells give the same bytes.
/// </summary>
internal static class JUnitReport
{
    private const string Whole = "notebook";

    /// <summary>The report's text.</summary>
    /// <param name="outcomes">The notebooks.</param>
    /// <param name="differences">What <c>check</c> found different.</param>
    public static string Write(IReadOnlyList<NotebookOutcome> outcomes, IReadOnlyList<OutputDifference> differences)
    {
        var suites = outcomes.Select(outcome =>
            (outcome.Path, Cases: Cases(outcome, [.. differences.Where(difference => difference.File == outcome.Path)]).ToList())).ToList();
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts(xml, suites.SelectMany(suite => suite.Cases));
            foreach (var (path, cases) in suites)
            {
                xml.WriteStartElement("testsuite");
                WriteAttribute(xml, "name", path);
                WriteCounts(xml, cases);
                cases.ForEach(one => Write(xml, path, one));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static IEnumerable<Case> Cases(NotebookOutcome outcome, IReadOnlyList<OutputDifference> differences)
    {
        // What belongs to no cell: a notebook that cannot be read or run, or one whose cells are not those of its file.
        if (outcome.Notebook is null || (outcome.ExitCode != ExitCode.Done && outcome.Failures.Count == 0))
        {
            yield return new Case(Whole, "error", "NotRun", outcome.Messages, outcome.Messages, "");
        }

        foreach (var difference in differences.Where(difference => difference.Cell is null))
        {
            yield return Different(Whole, [difference], "");
        }

        foreach (var (cell, number) in (outcome.Notebook?.Cells ?? []).Select((cell, index) => (cell as CodeCell, index + 1)))
        {
            if (!string.IsNullOrWhiteSpace(cell?.Source))
            {
                yield return CaseOf(cell, number, outcome.Failures, [.. differences.Where(difference => difference.Cell == number)]);
            }
        }
    }

    private static Case CaseOf(CodeCell cell, int number, IReadOnlyList<CellFailure> failures, IReadOnlyList<OutputDifference> differences)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"cell {number}");
        var warnings = string.Concat(cell.Outputs.OfType<StreamOutput>().Where(stream => stream.Name == "stderr")
            .Select(stream => stream.Text));
        return failures.FirstOrDefault(failure => failure.Cell == number) is { } failed
            ? new Case(name, "failure", failed.Kind, $"{Line(failed.Line)}{failed.Kind}: {failed.Message}", failed.ToString(), warnings)
            : cell.ExecutionCount is null && failures.LastOrDefault(failure => failure.Cell < number) is { } before
                ? new Case(name, "skipped", null,
                string.Create(CultureInfo.InvariantCulture, $"not run, because cell {before.Cell} failed"), "", warnings)
            : differences.Count > 0 ? Different(name, differences, warnings) : new Case(name, null, null, "", "", warnings);
    }

    private static Case Different(string name, IReadOnlyList<OutputDifference> differences, string warnings) =>
        new(name, "failure", "Different", $"{differences[0].What}: {differences[0].Before} is now {differences[0].After}",
        string.Join('\n', differences), warnings);

    private static string Line(int? line) => line is null ? "" : string.Create(CultureInfo.InvariantCulture, $"line {line}: ");

    private static void WriteCounts(XmlWriter xml, IEnumerable<Case> cases)
    {
        var counts = cases.CountBy(one => one.Result ?? "").ToDictionary();
        WriteAttribute(xml, "tests", counts.Values.Sum().ToString(CultureInfo.InvariantCulture));
        foreach (var (name, result) in new[] { ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
        {
            WriteAttribute(xml, name, counts.GetValueOrDefault(result).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Write(XmlWriter xml, string path, Case one)
    {
        xml.WriteStartElement("testcase");
        WriteAttribute(xml, "classname", path);
        WriteAttribute(xml, "name", one.Name);
        WriteAttribute(xml, "file", path);
        if (one.Result is not null)
        {
            xml.WriteStartElement(one.Result);
            WriteAttribute(xml, "message", one.Message);
            if (one.Kind is not null)
            {
                WriteAttribute(xml, "type", one.Kind);
                xml.WriteString(Allowed(one.Text));
            }

            xml.WriteEndElement();
        }

        if (one.Warnings.Length > 0)
        {
            xml.WriteElementString("system-err", Allowed(one.Warnings));
        }

        xml.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Allowed(value));

    // What XML cannot hold, such as the escape character of colours on a terminal, stands as U+FFFD.
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            allowed.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return allowed.ToString();
    }

    /// <param name="Name">The cell, or the notebook.</param>
    /// <param name="Result">The element that says how it went; null where it went well.</param>
    /// <param name="Kind">What went wrong, in a word.</param>
    /// <param name="Message">What went wrong.</param>
    /// <param name="Text">All that is known of it.</param>
    /// <param name="Warnings">What it wrote to standard error.</param>
    private sealed record Case(string Name, string? Result, string? Kind, string Message, string Text, string Warnings);
}
