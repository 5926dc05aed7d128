// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Fills aircraft one after the other until nothing is left that they carry.</summary>
internal sealed class LoadFilling(LoadPlanner planner, IReadOnlyList<OfferedLoad> offered, ReadOnlySpan<int> vehicles, int persons, double stores)
{
    /// <summary>Less than this of stores, in tonnes, is rounding. A setting of the tool.</summary>
    private const double Crumb = 1e-9;

    /// <summary>How many of each thing are left.</summary>
    internal int[] Left { get; } = vehicles.ToArray();

    /// <summary>People left.</summary>
    internal int Persons { get; private set; } = persons;

    /// <summary>Tonnes of stores left.</summary>
    internal double Stores { get; private set; } = stores;

    /// <summary>The loads, like ones together.</summary>
    internal List<RepeatedLoad> Pattern { get; } = [];

    /// <summary>Fills and counts the loads. An aircraft on offer that carries nothing of what is left is passed over.</summary>
    internal int Run()
    {
        var taken = new int[Left.Length];
        var (loads, place) = (0, 0);
        while (Persons > 0 || Stores > Crumb || Array.Exists(Left, each => each > 0))
        {
            var (carrier, allowed) = offered[place];
            var aboard = planner.Fill(carrier, allowed, Left, Persons, Stores, taken, out var stowed, out var limit);
            var empty = aboard == 0 && stowed <= Crumb && Array.TrueForAll(taken, each => each == 0);
            if (empty && place == offered.Count - 1)
                break;
            place = Math.Min(place + 1, offered.Count - 1);
            if (empty)
                continue;
            Note(carrier, taken, aboard, stowed, limit);
            loads++;
        }
        return loads;
    }

    private void Note(int carrier, int[] taken, int aboard, double stowed, LoadLimit limit)
    {
        for (var i = 0; i < taken.Length; i++)
            Left[i] -= taken[i];
        Persons -= aboard;
        Stores -= stowed;
        var same = Pattern.FindIndex(each =>
            each.Carrier == carrier && each.Persons == aboard && Math.Abs(each.Stores - stowed) <= Crumb && each.Limit == limit && each.Taken.AsSpan().SequenceEqual(taken));
        if (same >= 0)
            Pattern[same] = Pattern[same] with { Times = Pattern[same].Times + 1 };
        else
            Pattern.Add(new RepeatedLoad(carrier, [.. taken], aboard, stowed, limit, 1));
    }
}
