// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Finds the least sum of what is left undone of the demands of a covering problem, and prices: the simplex method (G. B. Dantzig 1951) on a condensed tableau, which holds the columns out of the basis alone. Each capacity is
/// raised by a little that differs from row to row, so that the method does not go round in a circle; the prices are held against the problem as it is (<see cref="CoveringProgram.Refuted"/>), so neither that nor an early end can make
/// a proof wrong.
/// </summary>
internal sealed class CoveringSimplex
{
    /// <summary>Exchanges at most, in multiples of the rows. A setting of the tool.</summary>
    private const int MostTurns = 12;

    /// <summary>Smaller entries are rounding. A setting of the tool.</summary>
    private const double Zero = 1e-9;

    /// <summary>By how much capacities are raised. A setting of the tool.</summary>
    private const double Raised = 1e-6;

    /// <summary>Demands of which no more than this share is left undone are met. A setting of the tool.</summary>
    private const double Done = 1e-7;

    private readonly CoveringProgram program;
    private readonly int rows;
    private readonly int columns;
    private readonly double[][] tableau;
    private readonly int[] inside;
    private readonly int[] outside;
    private readonly int[] nonzero;
    private double done;

    private CoveringSimplex(CoveringProgram program)
    {
        this.program = program;
        (rows, columns) = (program.Rows, program.Columns);
        tableau = new double[rows + 1][];
        for (var i = 0; i <= rows; i++)
            tableau[i] = new double[columns + 1];
        inside = [.. Enumerable.Range(columns, rows)];
        outside = [.. Enumerable.Range(0, columns)];
        nonzero = new int[columns + 1];
    }

    /// <summary>Solves.</summary>
    /// <param name="program">The problem.</param>
    /// <param name="values">Takes the value of each column.</param>
    /// <returns>A price for each row, none negative.</returns>
    public static double[] Prices(CoveringProgram program, out double[] values)
    {
        var simplex = new CoveringSimplex(program);
        simplex.Fill();
        for (var turn = 0; turn < MostTurns * (simplex.rows + 50) && simplex.Exchange(); turn++)
        {
        }
        return simplex.Read(out values);
    }

    /// <summary>Nothing is carried and all demands are left undone: the first basis.</summary>
    private void Fill()
    {
        for (var column = 0; column < columns; column++)
        {
            if (program.Most(column) <= 0)
                continue;
            foreach (var (row, value) in program.Entries(column))
            {
                tableau[row][column] += value;
                if (row < program.Demands)
                    tableau[rows][column] -= value;
            }
        }
        for (var row = 0; row < program.Demands; row++)
            tableau[rows][columns] -= program.Right(row);
        done = Done * tableau[rows][columns];
        for (var row = 0; row < rows; row++)
        {
            // A sequence that fills the unit interval evenly: multiples of the golden section.
            var raised = row * 0.6180339887498949;
            tableau[row][columns] = program.Right(row) + (row < program.Demands ? 0 : Raised * (1 + raised - Math.Floor(raised)));
        }
    }

    private bool Exchange()
    {
        var (cost, entering) = (tableau[rows], -1);
        if (cost[columns] >= done)
            return false;
        for (var column = 0; column < columns; column++)
        {
            if (cost[column] < -Zero && (entering < 0 || cost[column] < cost[entering]))
                entering = column;
        }
        if (entering < 0)
            return false;
        var (leaving, least) = (-1, double.PositiveInfinity);
        for (var row = 0; row < rows; row++)
        {
            var entry = tableau[row][entering];
            if (entry <= Zero)
                continue;
            var ratio = Math.Max(0, tableau[row][columns]) / entry;
            if (ratio < least || (ratio == least && entry > tableau[leaving][entering]))
                (leaving, least) = (row, ratio);
        }
        if (leaving < 0)
        {
            // Nothing limits it, which no demand with a price allows: rounding.
            cost[entering] = 0;
            return true;
        }
        Pivot(leaving, entering);
        return true;
    }

    private void Pivot(int leaving, int entering)
    {
        var pivotRow = tableau[leaving];
        var by = 1 / pivotRow[entering];
        var count = 0;
        for (var column = 0; column <= columns; column++)
        {
            if (column == entering || pivotRow[column] == 0)
                continue;
            pivotRow[column] *= by;
            nonzero[count++] = column;
        }
        pivotRow[entering] = by;
        for (var row = 0; row <= rows; row++)
        {
            var other = tableau[row];
            var times = other[entering];
            if (row == leaving || times == 0)
                continue;
            for (var i = 0; i < count; i++)
                other[nonzero[i]] -= times * pivotRow[nonzero[i]];
            other[entering] = -times * by;
        }
        (inside[leaving], outside[entering]) = (outside[entering], inside[leaving]);
    }

    private double[] Read(out double[] values)
    {
        values = new double[columns];
        var prices = new double[rows];
        Array.Fill(prices, 1, 0, program.Demands);
        for (var row = 0; row < rows; row++)
        {
            if (inside[row] < columns)
                values[inside[row]] = Math.Max(0, tableau[row][columns]);
        }
        for (var column = 0; column < columns; column++)
        {
            var row = outside[column] - columns;
            if (row >= 0)
                prices[row] = row < program.Demands ? Math.Clamp(1 - tableau[rows][column], 0, 1) : Math.Max(0, tableau[rows][column]);
        }
        return prices;
    }
}
