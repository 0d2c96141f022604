namespace Jiyao.Rules.Tool.Registers;

/// <summary>Cells of a sheet that are merged; rows and columns count from 0, the last ones included.</summary>
internal readonly record struct MergedCells(int Top, int Left, int Bottom, int Right)
{
    public bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}
