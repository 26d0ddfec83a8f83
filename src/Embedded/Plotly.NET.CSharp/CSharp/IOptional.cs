namespace Plotly.NET.CSharp;

internal interface IOptional
{
    object? Unwrap();
}
