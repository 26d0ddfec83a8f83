using Analysis.Display.Charts;

namespace Plotly.NET;

/// <summary>What charts take where they say nothing themselves.</summary>
public static class Defaults
{
    /// <summary>The template of charts that use defaults: the same look that the static picture has, so that the interactive chart agrees with it.</summary>
    public static Template DefaultTemplate { get; } = new(Members.Of(("layout", TemplateLayout())));

    private static Members TemplateLayout()
    {
        var axis = Members.Of(
            ("gridcolor", HouseStyle.Grid), ("linecolor", HouseStyle.AxisLine), ("zerolinecolor", HouseStyle.ZeroLine), ("tickcolor", HouseStyle.AxisLine),
            ("automargin", true), ("title", Members.Of(("font", Members.Of(("size", HouseStyle.AxisTitleSize), ("color", HouseStyle.MutedText))))));
        return Members.Of(
            ("font", Members.Of(("family", HouseStyle.FontFamily), ("size", HouseStyle.FontSize), ("color", HouseStyle.Text))),
            ("title", Members.Of(("x", 0), ("xref", "container"), ("xanchor", "left"), ("pad", Members.Of(("l", 16))), ("font", Members.Of(("size", HouseStyle.TitleSize))))),
            ("paper_bgcolor", HouseStyle.Paper), ("plot_bgcolor", HouseStyle.Paper), ("colorway", HouseStyle.Colorway.ToArray()),
            ("xaxis", axis.With(Members.Of(("zeroline", false)))), ("yaxis", axis));
    }
}
