using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Shares of a whole as sectors.</summary>
    public static GenericChart Pie<ValuesType, LabelsType, TextType>(
        IEnumerable<ValuesType> values, Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<IEnumerable<LabelsType>> Labels = default, Optional<double> Pull = default,
        Optional<IEnumerable<double>> MultiPull = default, Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default, Optional<Color> SectionOutlineColor = default, Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextInfo> TextInfo = default, Optional<StyleParam.Direction> Direction = default, Optional<double> Hole = default,
        Optional<double> Rotation = default, Optional<bool> Sort = default, Optional<bool> UseDefaults = default)
        where ValuesType : IConvertible where LabelsType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "pie"), ("values", values), ("labels", Labels), ("marker", Marker), ("marker.line", SectionOutline), ("name", Name), ("showlegend", ShowLegend),
            ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("pull", Pull), ("pull", MultiPull), ("text", Text), ("text", MultiText),
            ("textposition", TextPosition), ("textposition", MultiTextPosition), ("marker.colors", SectionColors), ("marker.line.color", SectionOutlineColor),
            ("marker.line.width", SectionOutlineWidth), ("marker.line.width", SectionOutlineMultiWidth), ("textinfo", TextInfo), ("direction", Direction),
            ("hole", Hole), ("rotation", Rotation), ("sort", Sort));

    /// <summary>Shares of a whole as sectors of a ring.</summary>
    public static GenericChart Doughnut<ValuesType, LabelsType, TextType>(
        IEnumerable<ValuesType> values, Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<IEnumerable<LabelsType>> Labels = default, Optional<double> Pull = default,
        Optional<IEnumerable<double>> MultiPull = default, Optional<TextType> Text = default, Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<Color>> SectionColors = default, Optional<Color> SectionOutlineColor = default, Optional<double> SectionOutlineWidth = default,
        Optional<IEnumerable<double>> SectionOutlineMultiWidth = default, Optional<Line> SectionOutline = default, Optional<Marker> Marker = default,
        Optional<StyleParam.TextInfo> TextInfo = default, Optional<StyleParam.Direction> Direction = default, Optional<double> Hole = default,
        Optional<double> Rotation = default, Optional<bool> Sort = default, Optional<bool> UseDefaults = default)
        where ValuesType : IConvertible where LabelsType : IConvertible where TextType : IConvertible
        => Make(UseDefaults, Members.Empty,
            ("type", "pie"), ("values", values), ("labels", Labels), ("marker", Marker), ("marker.line", SectionOutline), ("name", Name), ("showlegend", ShowLegend),
            ("opacity", Opacity), ("marker.opacity", MultiOpacity), ("pull", Pull), ("pull", MultiPull), ("text", Text), ("text", MultiText),
            ("textposition", TextPosition), ("textposition", MultiTextPosition), ("marker.colors", SectionColors), ("marker.line.color", SectionOutlineColor),
            ("marker.line.width", SectionOutlineWidth), ("marker.line.width", SectionOutlineMultiWidth), ("textinfo", TextInfo), ("direction", Direction),
            ("hole", Hole.IsSome ? Hole.Value : 0.4), ("rotation", Rotation), ("sort", Sort));
}
