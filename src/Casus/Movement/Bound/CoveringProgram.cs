// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// A covering problem: columns x ≥ 0, each with a greatest value, that must add up to at least each demand and to at most each capacity. Written column by column; the demands are the first rows.
/// </summary>
/// <param name="demands">How many of the rows are demands.</param>
internal sealed class CoveringProgram(int demands)
{
    private readonly List<double> right = [.. new double[demands]];
    private readonly List<List<(int Row, double Value)>> columns = [];
    private readonly List<double> most = [];

    /// <summary>How many of the rows are demands; the others are capacities.</summary>
    public int Demands { get; } = demands;

    /// <summary>Rows in all.</summary>
    public int Rows => right.Count;

    /// <summary>Columns in all.</summary>
    public int Columns => columns.Count;

    /// <summary>Sets a demand.</summary>
    public void Demand(int row, double value) => right[row] = value;

    /// <summary>Adds a capacity.</summary>
    /// <param name="value">The capacity; a negative one counts as none.</param>
    /// <returns>Its row.</returns>
    public int Capacity(double value)
    {
        right.Add(Math.Max(0, value));
        return right.Count - 1;
    }

    /// <summary>Adds a column.</summary>
    /// <param name="greatest">The greatest value that it can take; 0 leaves it out.</param>
    /// <returns>Its number.</returns>
    public int Column(double greatest)
    {
        columns.Add([]);
        most.Add(Math.Max(0, greatest));
        return columns.Count - 1;
    }

    /// <summary>Enters what one of a column gives to a demand or takes of a capacity; negative where it adds to a capacity.</summary>
    public void Enter(int column, int row, double value)
    {
        if (value != 0)
            columns[column].Add((row, value));
    }

    /// <summary>The demand or capacity of a row.</summary>
    public double Right(int row) => right[row];

    /// <summary>The greatest value of a column.</summary>
    public double Most(int column) => most[column];

    /// <summary>The entries of a column.</summary>
    public IReadOnlyList<(int Row, double Value)> Entries(int column) => columns[column];

    /// <summary>
    /// Whether prices prove that the demands cannot all be met. With price z ≥ 0 on each demand d and y ≥ 0 on each capacity b, any x has z·d ≤ z·(what x gives) ≤ y·(what x takes) + Σ v x ≤ y·b + Σ v x, v being
    /// what the price of a column's gifts exceeds that of its takings by, if it does. So z·d > y·b + Σ v × greatest x refutes (weak duality). It holds whatever made the prices; they need not be the best.
    /// </summary>
    /// <param name="prices">A price for each row; rows beyond have none. Negative prices count as none.</param>
    public bool Refuted(ReadOnlySpan<double> prices)
    {
        var (needed, given) = (0.0, 0.0);
        for (var row = 0; row < Math.Min(Rows, prices.Length); row++)
        {
            if (row < Demands)
                needed += Math.Max(0, prices[row]) * right[row];
            else
                given += Math.Max(0, prices[row]) * right[row];
        }
        for (var column = 0; column < columns.Count && given < needed; column++)
        {
            if (most[column] > 0)
                given += Math.Max(0, Excess(column, prices)) * most[column];
        }
        return needed > given + (Margin * Math.Max(1, needed));
    }

    /// <summary>So much of what is needed is let go for sums in binary. A setting of the tool: greater makes the bound weaker, never wrong.</summary>
    private const double Margin = 1e-6;

    private double Excess(int column, ReadOnlySpan<double> prices)
    {
        var excess = 0.0;
        foreach (var (row, value) in columns[column])
        {
            if (row < prices.Length && prices[row] > 0)
                excess += (row < Demands ? 1 : -1) * prices[row] * value;
        }
        return excess;
    }
}
