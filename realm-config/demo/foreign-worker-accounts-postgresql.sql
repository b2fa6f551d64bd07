create table foreign_worker_account (
    id            bigint primary key,
    login_name    varchar(100) not null,
    password_hash varchar(512) not null,
    unit_name     varchar(255) not null,
    credit_code   varchar(18),
    contact_name  varchar(100),
    mobile        varchar(20),
    email         varchar(255),
    enabled       boolean not null,
    updated_at    timestamp not null
);
-- Names are compared whatever their case, on this index.
create unique index foreign_worker_account_login on foreign_worker_account (lower(login_name));
