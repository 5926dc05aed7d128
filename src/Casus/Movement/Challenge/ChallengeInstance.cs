// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// One instance of the published airlift benchmark (Airlift Challenge, second edition, Air Force Research Laboratory 2024), with everything known from the start:
/// no cargo that comes later, no route that closes. Costs and map positions are in the benchmark's unit of distance, times in its steps.
/// </summary>
/// <param name="Name">Name in the benchmark's archive.</param>
/// <param name="Airports">Airports; their ids are from 1.</param>
/// <param name="PlaneTypes">Types of plane.</param>
/// <param name="Routes">Directed routes; at most one for each type from one airport to another.</param>
/// <param name="Planes">Planes, in the order in which they act within a step.</param>
/// <param name="Items">Items of cargo.</param>
/// <param name="BaselineScore">Score published for the organisers' baseline; null when the file has none.</param>
/// <param name="RandomScore">Score published for an agent that acts at random; null when the file has none.</param>
public sealed record ChallengeInstance(
    string Name,
    ImmutableArray<ChallengeAirport> Airports,
    ImmutableArray<ChallengePlaneType> PlaneTypes,
    ImmutableArray<ChallengeRoute> Routes,
    ImmutableArray<ChallengePlane> Planes,
    ImmutableArray<ChallengeItem> Items,
    double? BaselineScore,
    double? RandomScore)
{
    /// <summary>Every episode ends after this step at the latest. A rule of the benchmark; the files do not state it.</summary>
    public const int LastStep = 5_000;
}

/// <summary>An airport.</summary>
/// <param name="Id">Its number, from 1; 0 means no airport.</param>
/// <param name="X">East, for maps only.</param>
/// <param name="Y">North, for maps only.</param>
/// <param name="Capacity">Planes that can be processed at the same time; parking is unlimited.</param>
/// <param name="Processing">Steps that one service takes, whatever is loaded and unloaded in it.</param>
public sealed record ChallengeAirport(int Id, double X, double Y, int Capacity, int Processing);

/// <summary>A type of plane.</summary>
/// <param name="Id">Its number.</param>
/// <param name="MaxWeight">Most weight aboard.</param>
public sealed record ChallengePlaneType(int Id, int MaxWeight);

/// <summary>A directed route that one type of plane may fly.</summary>
/// <param name="Type">Id of the type.</param>
/// <param name="From">Id of the airport of departure.</param>
/// <param name="To">Id of the airport of arrival.</param>
/// <param name="Time">Steps under way.</param>
/// <param name="Cost">Cost of one flight, paid at take-off.</param>
public sealed record ChallengeRoute(int Type, int From, int To, int Time, double Cost);

/// <summary>A plane.</summary>
/// <param name="Id">Its name, such as <c>a_0</c>.</param>
/// <param name="Type">Id of its type.</param>
/// <param name="At">Id of the airport where it stands at the start.</param>
public sealed record ChallengePlane(string Id, int Type, int At);

/// <summary>An item of cargo.</summary>
/// <param name="Id">Its number.</param>
/// <param name="From">Id of the airport where it lies at the start.</param>
/// <param name="To">Id of the airport where it is wanted.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Available">First step at which it may be loaded.</param>
/// <param name="Soft">Last step at which delivery is not late.</param>
/// <param name="Hard">Last step after which an undelivered item no longer keeps the episode open.</param>
public sealed record ChallengeItem(int Id, int From, int To, int Weight, int Available, int Soft, int Hard);
