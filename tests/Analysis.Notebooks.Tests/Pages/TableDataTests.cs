using AngleSharp.Dom;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class TableDataTests
{
    [Fact]
    public void Rows_ClippedText_AreWhole() =>
        Assert.Equal([["a longer text"]], TableData.Rows(Table("<tr><td title=\"a longer text\">a lon…</td></tr>")));

    [Fact]
    public void Rows_TypesNotesNullsAndSeparators_AreTheDataOnly() => Assert.Equal(
        [["n", "text"], ["1234", "a, \"b\"\nc"], [null, ""]],
        TableData.Rows(Table("<tr><th>n<br><small class=\"analysis-type\">int</small></th><th>text</th></tr><tr><td "
            + "class=\"analysis-number\">1,234</td><td>a, \"b\"\nc</td></tr>"
            + "<tr><td class=\"analysis-null\"><em>null</em></td><td></td></tr><tr><td class=\"analysis-note\" colspan=\"2\">2 "
            + "rows</td></tr>")));

    private static IElement Table(string rows) => new OutputSanitizer(new PageIds())
        .Clean($"<table>{rows}</table>").Root.FirstElementChild!;
}
