def test_both_databases_keep_a_record(store):
    with store.unit("organisation.add") as unit:
        number = unit.add("organisation", {"name": "Société N'Goma"})
    with store.read() as session:
        told = session.connection().exec_driver_sql("SELECT name, sorted_as FROM organisation").all()
    assert (number, told) == (1, [("Société N'Goma", "societe n'goma")])
