// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// How many people go with a load of vehicles. A line gets ready people and vehicles alike, share by share: early loads full of people have to wait until as large a share is ready, and the loads of vehicles
/// alone at the end then come all at once.
/// </summary>
public enum Seating
{
    /// <summary>As many as there is room for.</summary>
    Filled,

    /// <summary>The share of the people that the load is of the vehicles.</summary>
    Even,

    /// <summary>As few as leave no one over for whom later loads of the like would have no room.</summary>
    Late,
}
