using System.Globalization;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>Writes the cells of one notebook, in order, as the flow of a page.</summary>
internal sealed class FlowWriter(OutputSanitizer sanitizer, Contents contents, Exhibits exhibits, string han)
{
    // More printed text than this belongs in a file, not on a page.
    private const int LongestText = 20_000;

    // And a longer warning is read where it stands.
    private const int LongestWarning = 300;

    // What is asked, and of which articles, is said in a line or two.
    private const int LongestAsked = 600;

    private const string ScriptOnly = "<p class=\"analysis-note\">This output was a script, which pages do not run.</p>";

    private StringBuilder html = new();

    // What folded cells printed, which stands below the fold.
    private StringBuilder? printed;

    private readonly List<string> warnings = [];

    // Where in the page the last line of the last text stands, while it may still become a caption.
    private (int Start, int Length)? captionLine;

    // What the cell says of its pictures.
    private string? alternative;

    // The notebook's first cell, of whatever kind, is 1: as the command line and the status line of VS Code count.
    private int cellNumber;

    /// <summary>What has been written.</summary>
    public string Html => html.ToString();

    /// <summary>What the folded cells printed, where it is a line or two, as HTML: of what the page is. Else null.</summary>
    public string? Asked { get; private set; }

    /// <summary>The number of the first cell that failed, or null.</summary>
    public int? FailedCell { get; private set; }

    /// <summary>What the cells wrote to standard error, as HTML.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Writes one cell.</summary>
    public void Write(Cell cell)
    {
        cellNumber++;
        if (cell is MarkdownCell markdown)
        {
            WriteMarkdown(markdown);
        }
        else if (cell is CodeCell code && (code.Source.Trim().Length > 0 || code.Outputs.Count > 0))
        {
            WriteCode(code);
            WriteOutputs(code);
        }
    }

    /// <summary>Begins a closed block that says how the page was made.</summary>
    public void Fold(SetupCells setup)
    {
        html.Append(CultureInfo.InvariantCulture,
            $"<details class=\"nb-setup\"><summary>How this was made "
            + $"<span>({HanText.Html(Markup.Cut(string.Join(", ", setup.Headings), 120), han)}; cells {setup.First} to "
            + $"{setup.Last})</span></summary>\n");
        contents.IsFolded = true;
        printed = new();
    }

    /// <summary>Ends that block.</summary>
    public void Unfold()
    {
        html.Append("</details>\n").Append(printed);
        contents.IsFolded = false;
        printed = null;
    }

    private void WriteOutputs(CodeCell code)
    {
        var cells = html;
        html = printed ?? html;
        alternative = CellAlternative.Of(code);
        foreach (var output in Joined(code.Outputs))
        {
            WriteOutput(output);
        }

        html = cells;
    }

    private void WriteMarkdown(MarkdownCell cell)
    {
        var text = MarkdownText.Clean(cell, sanitizer);
        LongRuns.Cut(text);
        HanText.Mark(text, han);
        UnbrokenDates.Mark(text);
        contents.Read(text);
        foreach (var table in text.QuerySelectorAll("table").ToList())
        {
            var box = sanitizer.Create("div", "nb-scroll");
            table.Replace(box);
            box.AppendChild(table);
            Exhibits.MakeScrollable(box, contents.Heading ?? "Table");
        }

        if (text.TextContent.Trim().Length > 0 || text.QuerySelector("img") is not null)
        {
            html.Append("<div class=\"nb-text\">\n").Append(text.InnerHtml.Trim());
            captionLine = text.LastElementChild is { LocalName: "p" } last
                && last.TextContent.Trim() == contents.Caption?.TextContent.Trim()
                ? (html.Length - last.OuterHtml.Length, last.OuterHtml.Length) : null;
            html.Append("\n</div>\n");
        }
    }

    private void WriteCode(CodeCell cell)
    {
        var source = cell.Source.TrimEnd().ReplaceLineEndings("\n");
        var failed = cell.Outputs.OfType<ErrorOutput>().Any();
        var lines = source.AsSpan().Count('\n') + 1;
        html.Append(CultureInfo.InvariantCulture, $"""
            <details class="nb-code"{(failed ? " open" : "")}><summary>Code <span>cell {cellNumber}, {lines} {(lines == 1 ? "line" : "lines")}</span></summary>
            <div><button type="button" class="nb-copy" aria-label="Copy the code of cell {cellNumber}" hidden>Copy</button><pre tabindex="0" role="region" aria-label="Code of cell {cellNumber}"><code>{CodeHighlighter.Html(source, han)}</code></pre></div></details>

            """);
    }

    private void WriteOutput(Output output)
    {
        switch (output)
        {
            case StreamOutput { Name: "stderr" } stream:
                warnings.Add(HanText.Html(Markup.Cut(stream.Text.Trim(), LongestWarning), han));
                WriteText(stream.Text, "nb-print nb-warning");
                break;
            case StreamOutput stream when printed is not null && Asked is null
                && stream.Text.Trim() is { Length: > 0 and <= LongestAsked } asked:
                Asked = HanText.Html(asked, han);
                break;
            case StreamOutput stream:
                WriteText(stream.Text, "nb-print");
                break;
            case DisplayOutput display:
                WriteBundle(display.Data);
                break;
            case ResultOutput result:
                WriteBundle(result.Data);
                break;
            case ErrorOutput error:
                WriteError(error);
                break;
        }
    }

    private void WriteBundle(MimeBundle data)
    {
        if (ChartFigure.Of(data) is { } figure)
        {
            WriteExhibits(() => exhibits.Chart(SafeFigure.Clean(figure), contents, data));
        }
        else if ((data["text/html"] ?? data["image/svg+xml"]) is { } markup && sanitizer.Clean(markup) is var clean
            && (!IsEmpty(clean) || data.Types.Count == 1))
        {
            WriteClean(clean, data, IsEmpty(clean) && markup.Contains("<script", StringComparison.OrdinalIgnoreCase) ? ScriptOnly : "");
        }
        else if (exhibits.Picture(data, alternative, contents.Heading ?? "Picture") is { } picture)
        {
            WriteClean(sanitizer.Clean($"<p>{picture.OuterHtml}</p>"), data);
        }
        else if (data["text/markdown"] is { } markdown)
        {
            WriteClean(new(MarkdownText.Clean(markdown, sanitizer), []), data);
        }
        else if ((data["text/plain"] ?? data["text/csv"] ?? data["application/json"]) is { } text)
        {
            WriteText(text, "nb-print");
        }
        else if (data.Types.Count > 0)
        {
            var types = Markup.Escape(Markup.Cut(string.Join(", ", data.Types), LongestWarning));
            html.Append(CultureInfo.InvariantCulture,
                $"<div class=\"nb-output\">\n<p class=\"analysis-note\">This output is of a type that pages do not show: "
                + $"{types}.</p>\n</div>\n");
        }
    }

    private static bool IsEmpty(CleanOutput output) =>
        output.Charts.Count == 0 && output.Root.TextContent.AsSpan().IsWhiteSpace()
        && output.Root.QuerySelector("img, svg, table, hr") is null;

    private void WriteClean(CleanOutput output, MimeBundle data, string note = "")
    {
        foreach (var heading in output.Root.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList())
        {
            var plain = sanitizer.Create("p", "nb-output-heading");
            plain.Append([.. heading.ChildNodes]);
            heading.Replace(plain);
        }

        LongRuns.Cut(output.Root);
        HanText.Mark(output.Root, han);
        UnbrokenDates.Mark(output.Root);
        contents.ReadOutput(output.Root);
        WriteExhibits(() =>
        {
            var charts = new OutputMarkup(exhibits.Present(output, contents, data));
            return string.Concat(output.Root.ChildNodes.Select(node => node.ToHtml(charts))).Trim() + note;
        });
    }

    private void WriteExhibits(Func<string> present)
    {
        var offered = contents.Caption;
        var shown = present();
        if (offered is not null && contents.Caption is null)
        {
            MoveCaption();
        }

        html.Append("<div class=\"nb-output\">\n").Append(shown).Append("\n</div>\n");
    }

    private void WriteText(string text, string className)
    {
        var shown = text.TrimEnd();
        if (shown.Length == 0)
        {
            return;
        }

        var cut = Markup.Cut(shown, LongestText);
        var output = sanitizer.Create("div");
        var pre = sanitizer.Create("pre", className, cut);
        output.AppendChild(pre);
        HanText.Mark(output, han);
        contents.ReadOutput(output);
        Exhibits.MakeScrollable(pre, $"Printed by cell {cellNumber}");
        html.Append("<div class=\"nb-output\">\n").Append(output.InnerHtml).Append('\n');
        if (cut.Length < shown.Length)
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<p class=\"analysis-note\">Cut here: the cell printed {shown.Length:N0} characters, this page shows the first "
                + $"{LongestText:N0}.</p>\n");
        }

        html.Append("</div>\n");
    }

    private void WriteError(ErrorOutput error)
    {
        html.Append(CultureInfo.InvariantCulture,
            $"<div class=\"nb-failure\"{(FailedCell is null ? " id=\"failure\"" : "")}>\n<p><strong>Cell {cellNumber} failed: "
            + $"{Markup.Escape(error.Name)}</strong></p>\n");
        html.Append(CultureInfo.InvariantCulture,
            $"<pre tabindex=\"0\" role=\"region\" aria-label=\"Error of cell "
            + $"{cellNumber}\">{HanText.Html(Markup.Cut(error.Message, LongestText), han)}");
        var trace = string.Join('\n', error.Traceback.Where(line => line != error.Message && line != $"{error.Name}: {error.Message}"));
        html.Append(trace.Length > 0 ? "\n\n" + HanText.Html(Markup.Cut(trace, LongestText), han) : "").Append("</pre>\n</div>\n");
        FailedCell ??= cellNumber;
    }

    // A line of text that has become a caption does not stand above it a second time.
    private void MoveCaption()
    {
        if (captionLine is var (start, length))
        {
            html.Remove(start, length);
            captionLine = null;
        }
    }

    // Several writes to one stream read as one text.
    private static IEnumerable<Output> Joined(IReadOnlyList<Output> outputs)
    {
        StreamOutput? open = null;
        foreach (var output in outputs)
        {
            if (output is StreamOutput stream && stream.Name == open?.Name)
            {
                open = open with { Text = open.Text + stream.Text };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = output as StreamOutput;
            if (open is null)
            {
                yield return output;
            }
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
