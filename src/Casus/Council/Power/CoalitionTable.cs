// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// For each size, how many coalitions weigh at most so much, modulo one number. Players enter by falling weight: a row then begins late, at the weight of the
/// lightest coalition of its size, and ends where the quota of its size is reached: for weights in proportion to 1, 2, ... n that makes about 0.2 n² q additions, not 0.5.
/// </summary>
/// <remarks>
/// The rows hold cumulative numbers from the start, which obey the same recurrence as the numbers themselves. To take a player of weight w out again, no table need be
/// divided: C'(k, t) = C(k, t) - C(k-1, t-w) + C(k-2, t-2w) - ...
/// </remarks>
internal sealed class CoalitionTable
{
    // So many rows of a great game fit the last cache together.
    private const int PlayersAtOnce = 12;

    private readonly SizeQuotaGame game;
    private Modulus modulus;
    private readonly ulong[][] rows;
    private readonly long[] starts;
    private int entered;

    /// <summary>The table of no players.</summary>
    public CoalitionTable(SizeQuotaGame game, Modulus modulus)
    {
        this.game = game;
        this.modulus = modulus;
        var last = LastRow(game);
        starts = [.. Enumerable.Range(0, last + 1).Select(size => game.LeastWeight(size, game.Count))];
        rows = [.. Enumerable.Range(0, last + 1).Select(size => new ulong[game.Quotas[size] - starts[size]])];
        if (last >= 0)
            rows[0].AsSpan().Fill(1);
    }

    /// <summary>The bytes that a table holds, and the additions that it takes to fill it.</summary>
    public static (double Bytes, double Additions) Cost(SizeQuotaGame game)
    {
        var (cells, additions) = (0.0, 0.0);
        if (game.Quotas[0] > Array.MaxLength)
            return (double.PositiveInfinity, double.PositiveInfinity);
        for (var size = 0; size <= LastRow(game); size++)
        {
            cells += game.Quotas[size] - game.LeastWeight(size, game.Count);
            for (var players = Math.Max(size, 1); players <= game.Count; players++)
                additions += Math.Max(0, game.Quotas[size] - game.LeastWeight(size, players));
        }
        return (cells * sizeof(ulong), additions);
    }

    /// <summary>The same room for the table of no players modulo another number.</summary>
    public CoalitionTable Emptied(Modulus other)
    {
        (modulus, entered) = (other, 0);
        foreach (var row in rows.Skip(1))
            Array.Clear(row);
        return this;
    }

    /// <summary>Enters all players.</summary>
    public void EnterAll()
    {
        while (entered < game.Count)
        {
            var count = Math.Min(PlayersAtOnce, game.Count - entered);

            // Player j meets row r + j when the sweep is at r: the row below has then met every earlier player and not this one.
            for (var sweep = rows.Length - 1; sweep > -count; sweep--)
            {
                for (var j = 0; j < count; j++)
                    Enter(entered + j, sweep + j);
            }
            entered += count;
        }
    }

    /// <summary>Enters the next player of the falling order.</summary>
    public void EnterNext()
    {
        for (var size = rows.Length - 1; size > 0; size--)
            Enter(entered, size);
        entered++;
    }

    /// <summary>The number of coalitions of a size among the players entered that weigh at most so much; the weight is below the quota of the size.</summary>
    public ulong UpTo(int size, long weight) =>
        size < rows.Length && weight >= starts[size] ? modulus.Canonical(rows[size][weight - starts[size]]) : 0;

    /// <summary>The same without one of the players entered, of the given weight.</summary>
    public ulong UpToWithout(int size, long weight, long without)
    {
        var sum = 0UL;
        for (var others = size; others >= 0 && weight >= 0; others--, weight -= without)
        {
            var each = UpTo(others, weight);
            sum = ((size - others) & 1) == 0 ? modulus.Add(sum, each) : modulus.Subtract(sum, each);
        }
        return sum;
    }

    private static int LastRow(SizeQuotaGame game)
    {
        var size = -1;
        while (size < game.Count && game.LeastWeight(size + 1, game.Count) < game.Quotas[size + 1])
            size++;
        return size;
    }

    private static void Add(Span<ulong> to, ReadOnlySpan<ulong> from)
    {
        from = from[..to.Length];
        for (var i = 0; i < to.Length; i++)
            to[i] = unchecked(to[i] + from[i]);
    }

    private static void AddAndFold(Span<ulong> to, ReadOnlySpan<ulong> from, uint deficit)
    {
        from = from[..to.Length];
        for (var i = 0; i < to.Length; i++)
            to[i] = Modulus.Fold(unchecked(to[i] + from[i]), deficit);
    }

    private void Enter(int place, int size)
    {
        if (size < 1 || size >= rows.Length || size > place + 1)
            return;
        var start = game.LeastWeight(size, place + 1);
        var length = game.Quotas[size] - start;
        if (length <= 0)
            return;
        var to = rows[size].AsSpan((int)(start - starts[size]), (int)length);
        var from = rows[size - 1].AsSpan((int)(start - game.WeightAt(place) - starts[size - 1]), (int)length);
        if (place % Modulus.AdditionsBetweenFolds == Modulus.AdditionsBetweenFolds - 1)
            AddAndFold(to, from, modulus.Deficit);
        else
            Add(to, from);
    }
}
