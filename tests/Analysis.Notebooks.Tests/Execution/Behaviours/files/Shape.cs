public sealed class Shape(int side)
{
    public int Area => side * side;
}
