using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Persistence;

/// <summary>The database on PostgreSQL.</summary>
public sealed class PostgreSqlDbContext(DbContextOptions<PostgreSqlDbContext> options) : OverdueDbContext(options);
