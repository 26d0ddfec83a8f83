using DynamicObj;
using Plotly.NET;

namespace Analysis.Display.Charts;

/// <summary>The look of <see cref="HouseStyle"/> as a Plotly template, so that the interactive chart agrees with the static
/// picture.</summary>
public static class HouseTemplate
{
    /// <summary>The template; the same object each time, not to be changed.</summary>
    public static Template Template { get; } = With(new Template(), ("layout", Layout()));

    private static Layout Layout() => With(
        new Layout(),
        ("font", Part(("family", HouseStyle.FontFamily), ("size", HouseStyle.FontSize), ("color", HouseStyle.Text))),
        ("title", Part(("x", 0), ("xref", "container"), ("xanchor", "left"), ("pad", Part(("l", 16))),
        ("font", Part(("size", HouseStyle.TitleSize))))),
        ("paper_bgcolor", HouseStyle.Paper), ("plot_bgcolor", HouseStyle.Paper), ("colorway", HouseStyle.Colorway.ToArray()),
        ("xaxis", With(Axis(), ("zeroline", false))), ("yaxis", Axis()));

    private static DynamicObj.DynamicObj Axis() => Part(
        ("gridcolor", HouseStyle.Grid), ("linecolor", HouseStyle.AxisLine), ("zerolinecolor", HouseStyle.ZeroLine),
        ("tickcolor", HouseStyle.AxisLine),
        ("automargin", true), ("title", Part(("font", Part(("size", HouseStyle.AxisTitleSize), ("color", HouseStyle.MutedText))))));

    private static DynamicObj.DynamicObj Part(params ReadOnlySpan<(string Name, object Value)> members) =>
        With(new DynamicObj.DynamicObj(), members);

    private static T With<T>(T part, params ReadOnlySpan<(string Name, object Value)> members)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in members)
        {
            part.SetProperty(name, value);
        }

        return part;
    }
}
