// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>People by manning.</summary>
/// <param name="Contract">Contract soldiers.</param>
/// <param name="Conscripts">Conscripts.</param>
/// <param name="Unknown">People of units whose manning the pack does not say.</param>
public readonly record struct Manpower(int Contract, int Conscripts, int Unknown)
{
    /// <summary>People in all.</summary>
    public int Persons => Contract + Conscripts + Unknown;

    /// <summary>The people whom a unit states, or null when it states none. Contract soldiers are rounded down, as the limit on them is.</summary>
    public static Manpower? Of(Unit unit, Quantities quantities)
    {
        if (unit.Persons is not { } stated)
            return null;
        var persons = quantities.Of(stated).Count;
        if (unit.Contract is not { } share)
            return new Manpower(0, 0, persons);
        var contract = (int)Math.Floor(persons * quantities.Of(share).Value);
        return new Manpower(contract, persons - contract, 0);
    }

    /// <summary>The sum of several.</summary>
    public static Manpower Sum(IEnumerable<Manpower> several) =>
        several.Aggregate(default(Manpower), (sum, each) => new Manpower(sum.Contract + each.Contract, sum.Conscripts + each.Conscripts, sum.Unknown + each.Unknown));
}
