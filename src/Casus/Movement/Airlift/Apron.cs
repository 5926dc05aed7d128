// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// The apron of one airfield with its teams. Aircraft of several sizes share it in proportion: the sum over those parked of one over the places for their size is at
/// most one, counted in whole numbers. First come, first served: nobody overtakes, even where a smaller aircraft would still fit. Who has a place and finds no team waits
/// on the place.
/// </summary>
internal sealed class Apron
{
    private readonly WaitingLine forPlace;
    private readonly WaitingLine forTeam;
    private readonly long[] taken;
    private long free;
    private int teams;

    /// <summary>Makes an apron.</summary>
    /// <param name="most">Most aircraft that can be there at one time, waiting or served.</param>
    /// <param name="sizes">How many sizes of aircraft there are.</param>
    public Apron(int most, int sizes) => (forPlace, forTeam, taken) = (new WaitingLine(most), new WaitingLine(most), new long[sizes]);

    /// <summary>Makes it ready for a run.</summary>
    /// <param name="places">Places for each size when no other stands there, each at least 1.</param>
    /// <param name="handling">Teams; null where places alone limit.</param>
    public void Open(ReadOnlySpan<int> places, int? handling)
    {
        forPlace.Clear();
        forTeam.Clear();
        free = 1;
        foreach (var number in places)
            free = checked(free / Common(free, number) * number);
        for (var size = 0; size < taken.Length; size++)
            taken[size] = free / places[size];
        teams = handling ?? int.MaxValue;
    }

    /// <summary>Joins the line for a place.</summary>
    public void Ask(int aircraft) => forPlace.Add(aircraft);

    /// <summary>Gives a place back.</summary>
    public void Leave(int size) => free += taken[size];

    /// <summary>Gives a team back.</summary>
    public void EndService() => teams++;

    /// <summary>The next aircraft that can be served, with a place and a team; -1 for none. It has the place; the team it takes with <see cref="BeginService"/>.</summary>
    /// <param name="sizeOf">Size of each aircraft.</param>
    public int Next(ReadOnlySpan<byte> sizeOf)
    {
        while (true)
        {
            if (teams > 0 && forTeam.Count > 0)
                return forTeam.Take();
            if (forPlace.Count == 0 || taken[sizeOf[forPlace.First]] > free)
                return -1;
            var next = forPlace.Take();
            free -= taken[sizeOf[next]];
            forTeam.Add(next);
        }
    }

    /// <summary>Takes a team.</summary>
    public void BeginService() => teams--;

    private static long Common(long a, long b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
