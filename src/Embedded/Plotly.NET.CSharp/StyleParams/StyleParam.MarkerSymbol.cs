#pragma warning disable CS1591 // The members are plotly's own values, by their names.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values of plotly's attribute that Plotly.NET calls MarkerSymbol.</summary>
    public sealed class MarkerSymbol : StyleValue
    {
        private MarkerSymbol(object value) : base(value) { }

        public static MarkerSymbol Circle { get; } = new("circle");
        public static MarkerSymbol Square { get; } = new("square");
        public static MarkerSymbol Diamond { get; } = new("diamond");
        public static MarkerSymbol Cross { get; } = new("cross");
        public static MarkerSymbol X { get; } = new("x");
        public static MarkerSymbol TriangleUp { get; } = new("triangle-up");
        public static MarkerSymbol TriangleDown { get; } = new("triangle-down");
        public static MarkerSymbol TriangleLeft { get; } = new("triangle-left");
        public static MarkerSymbol TriangleRight { get; } = new("triangle-right");
        public static MarkerSymbol TriangleNE { get; } = new("triangle-ne");
        public static MarkerSymbol TriangleSE { get; } = new("triangle-se");
        public static MarkerSymbol TriangleSW { get; } = new("triangle-sw");
        public static MarkerSymbol TriangleNW { get; } = new("triangle-nw");
        public static MarkerSymbol Pentagon { get; } = new("pentagon");
        public static MarkerSymbol Hexagon { get; } = new("hexagon");
        public static MarkerSymbol Hexagon2 { get; } = new("hexagon2");
        public static MarkerSymbol Octagon { get; } = new("octagon");
        public static MarkerSymbol Star { get; } = new("star");
        public static MarkerSymbol Hexagram { get; } = new("hexagram");
        public static MarkerSymbol StarTriangleUp { get; } = new("star-triangle-up");
        public static MarkerSymbol StarTriangleDown { get; } = new("star-triangle-down");
        public static MarkerSymbol StarSquare { get; } = new("star-square");
        public static MarkerSymbol StarDiamond { get; } = new("star-diamond");
        public static MarkerSymbol DiamondTall { get; } = new("diamond-tall");
        public static MarkerSymbol DiamondWide { get; } = new("diamond-wide");
        public static MarkerSymbol Hourglass { get; } = new("hourglass");
        public static MarkerSymbol Bowtie { get; } = new("bowtie");
        public static MarkerSymbol CircleCross { get; } = new("circle-cross");
        public static MarkerSymbol CircleX { get; } = new("circle-x");
        public static MarkerSymbol SquareCross { get; } = new("square-cross");
        public static MarkerSymbol SquareX { get; } = new("square-x");
        public static MarkerSymbol DiamondCross { get; } = new("diamond-cross");
        public static MarkerSymbol DiamondX { get; } = new("diamond-x");
        public static MarkerSymbol CrossThin { get; } = new("cross-thin");
        public static MarkerSymbol XThin { get; } = new("xthin");
        public static MarkerSymbol Asterisk { get; } = new("asterisk");
        public static MarkerSymbol Hash { get; } = new("hash");
        public static MarkerSymbol YUp { get; } = new("yup");
        public static MarkerSymbol YDown { get; } = new("ydown");
        public static MarkerSymbol YLeft { get; } = new("yleft");
        public static MarkerSymbol YRight { get; } = new("yright");
        public static MarkerSymbol LineEW { get; } = new("line-ew");
        public static MarkerSymbol LineNS { get; } = new("line-ns");
        public static MarkerSymbol LineNE { get; } = new("line-ne");
        public static MarkerSymbol LineNW { get; } = new("line-nw");
        public static MarkerSymbol ArrowUp { get; } = new("arrow-up");
        public static MarkerSymbol ArrowDown { get; } = new("arrow-down");
        public static MarkerSymbol ArrowLeft { get; } = new("arrow-left");
        public static MarkerSymbol ArrowRight { get; } = new("arrow-right");
        public static MarkerSymbol ArrowBarUp { get; } = new("arrow-bar-up");
        public static MarkerSymbol ArrowBarDown { get; } = new("arrow-bar-down");
        public static MarkerSymbol ArrowBarLeft { get; } = new("arrow-bar-left");
        public static MarkerSymbol ArrowBarRight { get; } = new("arrow-bar-right");
        public static MarkerSymbol Arrow { get; } = new("arrow");
        public static MarkerSymbol ArrowWide { get; } = new("arrow-wide");
    }
}
