// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Cli.Commands;

/// <summary>Which model of bargaining is asked for, and how it is to be run.</summary>
/// <param name="Model">The model.</param>
/// <param name="Spatial">Options of the spatial model.</param>
/// <param name="Seed">Seed of the draws of the spatial model; of no effect unless its choice is stochastic.</param>
/// <param name="Utility">Options of the expected-utility model.</param>
/// <param name="Dimension">The dimension that the expected-utility model is run on, from 0.</param>
internal sealed record BargainRequest(BargainingKind Model, SpatialOptions Spatial, ulong Seed, ExpectedUtilityOptions Utility, int Dimension);
