using Microsoft.EntityFrameworkCore;

namespace OverdueHelper.Persistence;

/// <summary>The database on SQLite.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : OverdueDbContext(options);
