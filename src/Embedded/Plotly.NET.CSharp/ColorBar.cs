using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

/// <summary>The scale beside a chart whose colours stand for numbers. Immutable.</summary>
public sealed class ColorBar : FigureObject
{
    internal ColorBar(Members members) : base(members) { }

    /// <summary>Nothing set: plotly's defaults apply.</summary>
    public ColorBar() : base(Members.Empty) { }

    /// <summary>Sets the members given; the others keep plotly's defaults.</summary>
    public static ColorBar init<a, b>(
        Optional<Color> BGColor = default, Optional<Color> BorderColor = default, Optional<double> BorderWidth = default, Optional<IConvertible> DTick = default,
        Optional<StyleParam.ExponentFormat> ExponentFormat = default, Optional<double> Len = default, Optional<StyleParam.UnitMode> LenMode = default,
        Optional<double> MinExponent = default, Optional<int> NTicks = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<Color> OutlineColor = default, Optional<double> OutlineWidth = default, Optional<bool> SeparateThousands = default,
        Optional<bool> ShowTickLabels = default, Optional<double> Thickness = default, Optional<StyleParam.UnitMode> ThicknessMode = default,
        Optional<IConvertible> Tick0 = default, Optional<int> TickAngle = default, Optional<Color> TickColor = default, Optional<Font> TickFont = default,
        Optional<string> TickFormat = default, Optional<StyleParam.TickLabelPosition> TickLabelPosition = default, Optional<int> TickLabelStep = default,
        Optional<double> TickLen = default, Optional<StyleParam.TickMode> TickMode = default, Optional<string> TickPrefix = default,
        Optional<StyleParam.TickOptions> Ticks = default, Optional<string> TickSuffix = default, Optional<IEnumerable<a>> TickText = default,
        Optional<IEnumerable<b>> TickVals = default, Optional<double> TickWidth = default, Optional<Title> Title = default, Optional<double> X = default,
        Optional<StyleParam.HorizontalAlign> XAnchor = default, Optional<double> XPad = default, Optional<string> XRef = default, Optional<double> Y = default,
        Optional<StyleParam.VerticalAlign> YAnchor = default, Optional<double> YPad = default, Optional<string> YRef = default)
        where a : IConvertible where b : IConvertible
        => new(Members.Of(
            ("bgcolor", BGColor), ("bordercolor", BorderColor), ("borderwidth", BorderWidth), ("dtick", DTick), ("exponentformat", ExponentFormat), ("len", Len),
            ("lenmode", LenMode), ("minexponent", MinExponent), ("nticks", NTicks), ("orientation", Orientation), ("outlinecolor", OutlineColor),
            ("outlinewidth", OutlineWidth), ("separatethousands", SeparateThousands), ("showticklabels", ShowTickLabels), ("thickness", Thickness),
            ("thicknessmode", ThicknessMode), ("tick0", Tick0), ("tickangle", TickAngle), ("tickcolor", TickColor), ("tickfont", TickFont), ("tickformat", TickFormat),
            ("ticklabelposition", TickLabelPosition), ("ticklabelstep", TickLabelStep), ("ticklen", TickLen), ("tickmode", TickMode), ("tickprefix", TickPrefix),
            ("ticks", Ticks), ("ticksuffix", TickSuffix), ("ticktext", TickText), ("tickvals", TickVals), ("tickwidth", TickWidth), ("title", Title), ("x", X),
            ("xanchor", XAnchor), ("xpad", XPad), ("xref", XRef), ("y", Y), ("yanchor", YAnchor), ("ypad", YPad), ("yref", YRef)));
}
