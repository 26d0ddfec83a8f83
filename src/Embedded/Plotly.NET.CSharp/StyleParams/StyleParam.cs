namespace Plotly.NET;

/// <summary>The attributes of plotly that take a few named values, one nested type each.</summary>
public static partial class StyleParam
{
}
